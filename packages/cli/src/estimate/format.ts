import {
  type BasisPoints,
  type CurrencyCode,
  isExact,
  type MinorUnits,
  minorToDecimal,
  type Range,
} from '@forecost/core/money';

/** `$1,234.50` */
export function formatAmount(amount: MinorUnits, currency: CurrencyCode): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  return format.format(minorToDecimal(amount, currency));
}

/** `$40.00`, or `$40.00 to $55.00` where it is not exact. */
export function formatBounds(range: Range, currency: CurrencyCode): string {
  const low = formatAmount(range.low, currency);
  return isExact(range) ? low : `${low} to ${formatAmount(range.high, currency)}`;
}

/** `6`, or `6 to 8` where it is not exact. */
export function formatCount(range: Range): string {
  return isExact(range) ? `${range.low}` : `${range.low} to ${range.high}`;
}

/** `15 %`, `12.5 %` */
export function formatRate(rate: BasisPoints): string {
  return `${rate / 100} %`;
}
