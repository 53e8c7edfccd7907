import type { BasisPoints } from '@forecost/core';

/** A rate in basis points as a percentage: 2000 is `20%`. */
export function formatRate(rate: BasisPoints, locale: string): string {
  const options = { style: 'percent', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(locale, options).format(rate / 10_000);
}
