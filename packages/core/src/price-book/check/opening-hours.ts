import { type OpeningHours, type PriceBook, WEEKDAYS } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** The practice is open some time in the week, closes after it opens, and is open once at a time. */
export function openingHours(book: PriceBook): Finding[] {
  const { hours } = book.practice;
  const findings = WEEKDAYS.flatMap((day) => judgeDay(hours[day] ?? [], `practice.hours.${day}`));
  if (WEEKDAYS.some((day) => hours[day]?.length)) return findings;
  return [
    error({
      code: 'never-open',
      path: 'practice.hours',
      expected: 'opening hours on at least one weekday',
      received: 'none',
      advice: 'A callback is promised by these hours; write when the phone is answered.',
    }),
  ];
}

function judgeDay(periods: readonly OpeningHours[], path: string): Finding[] {
  return [
    ...periods.flatMap(({ opens, closes }, index) => {
      if (closes > opens) return [];
      return error({
        code: 'closes-before-opens',
        path: `${path}[${index}].closes`,
        expected: `later than ${opens}`,
        received: closes,
        advice: 'Times are of 24 hours: 5 pm is 17:00.',
      });
    }),
    ...periods.flatMap((period, index) => {
      const other = periods.slice(0, index).find((earlier) => overlap(earlier, period));
      if (!other) return [];
      return error({
        code: 'hours-overlap',
        path: `${path}[${index}]`,
        expected: `a period apart from ${other.opens}–${other.closes}`,
        received: `${period.opens}–${period.closes}`,
        advice: 'Merge the two.',
      });
    }),
  ];
}

function overlap(a: OpeningHours, b: OpeningHours): boolean {
  return a.opens < b.closes && b.opens < a.closes;
}
