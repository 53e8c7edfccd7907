import type { PeriodTotal } from '@forecost/core';

/** Whether what is due in each month is known to the cent. */
export function areExact(months: readonly PeriodTotal[]): boolean {
  return months.every(({ due }) => due.low === due.high);
}

/** The months with those between them in which nothing is due, so that the picture keeps time. */
export function everyMonth(months: readonly PeriodTotal[]): readonly PeriodTotal[] {
  const none = { low: 0, likely: 0, high: 0 };
  return months.flatMap((month, index) => {
    const all: PeriodTotal[] = [month];
    const day = new Date(month.period);
    const until = months[index + 1]?.period ?? '';
    for (;;) {
      day.setUTCMonth(day.getUTCMonth() + 1);
      const period = day.toISOString().slice(0, 7);
      if (period >= until) return all;
      all.push({ period, visits: none, due: none });
    }
  });
}
