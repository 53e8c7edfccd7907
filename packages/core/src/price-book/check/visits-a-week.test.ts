import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import type { Cadence, Practice } from '../types.ts';
import { visitsAWeek } from './visits-a-week.ts';

const DAY = [{ opens: '09:00', closes: '17:00' }];

function findingsFor(cadence: Cadence, hours: Practice['hours'] = { monday: DAY, friday: DAY }) {
  const book = priceBook();
  const phases = [
    { id: 'series', name: 'Series', services: [], length: { visits: 6 }, cadence },
  ] as const;
  return visitsAWeek({
    ...book,
    practice: { ...book.practice, hours },
    courses: [{ id: 'course', name: 'Course', phases }],
  });
}

describe('visitsAWeek', () => {
  it('warns of more visits in a week than days on which the practice is open', () => {
    expect(findingsFor({ timesPerWeek: 3 })).toMatchObject([
      {
        severity: 'warning',
        code: 'more-visits-than-days',
        path: 'courses[0].phases[0].cadence.timesPerWeek',
        expected: 'at most 2, on how many days of the week practice.hours says it is open',
        received: '3',
      },
    ]);
  });

  it('accepts as many, visits weeks apart, and leaves a practice without hours to others', () => {
    expect(findingsFor({ timesPerWeek: 2 })).toEqual([]);
    expect(findingsFor({ everyWeeks: 1 })).toEqual([]);
    expect(findingsFor({ timesPerWeek: 3 }, {})).toEqual([]);
  });
});
