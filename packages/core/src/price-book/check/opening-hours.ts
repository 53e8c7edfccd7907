import { type OpeningHours, type PriceBook, WEEKDAYS } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** The practice is open some time in the week, closes after it opens, and is open once at a time. */
export function openingHours(book: PriceBook): Finding[] {
  const { hours } = book.practice;
  const findings = WEEKDAYS.flatMap((day) =>
    judgeDay(hours[day] ?? [], `practice.hours.${day}`),
  );
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
  const inOrder = [...periods].sort((a, b) => (a.opens < b.opens ? -1 : 1));
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
    ...inOrder.slice(1).flatMap(({ opens, closes }, index) => {
      const before = inOrder[index]!;
      if (opens >= before.closes) return [];
      return error({
        code: 'hours-overlap',
        path,
        expected: 'periods that do not overlap',
        received: `${before.opens}–${before.closes} and ${opens}–${closes}`,
        advice: 'Merge the two.',
      });
    }),
  ];
}
