import type { PeriodTotal } from '@forecost/core';

/** The months with those between them in which nothing is due, so that the picture keeps time. */
export function everyMonth(months: readonly PeriodTotal[]): readonly PeriodTotal[] {
  const none = { low: 0, likely: 0, high: 0 };
  // Months since 1900, from which the built-in calendar counts.
  const place = (period: string) => (+period.slice(0, 4) - 1900) * 12 + +period.slice(5) - 1;
  const first = place(months[0]?.period ?? '');
  const count = place(months.at(-1)?.period ?? '') - first + 1;
  const all = Array<undefined>(count)
    .fill(undefined)
    .map((_, index) => {
      const period = new Date(Date.UTC(0, first + index)).toISOString().slice(0, 7);
      return { period, visits: none, due: none };
    });
  const known = new Map(months.map((month) => [month.period, month]));
  return all.map((month) => known.get(month.period) ?? month);
}
