const LONG = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;

/** A month (`2026-11`) in words: `November 2026`, or in parts. */
export function formatMonth(
  period: string,
  locale: string,
  parts: Pick<Intl.DateTimeFormatOptions, 'month' | 'year'> = LONG,
): string {
  return new Date(`${period}-01`).toLocaleDateString(locale, { timeZone: 'UTC', ...parts });
}
