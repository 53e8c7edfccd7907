import { describe, expect, it } from 'vitest';
import { course, phase, priceBook, service } from '../../../test/clinic.ts';
import type { Course, PriceBook } from '../../price-book/types.ts';
import type { Care } from '../types.ts';
import { plannedCare } from './index.ts';

const WEEKDAYS_ONLY = { saturday: [], sunday: [] };

function bookOf(own: Course, rest: Partial<PriceBook['practice']> = {}): PriceBook {
  const book = priceBook({
    services: ['evaluation', 'visit', 'follow-up'].map((id) => service(id, 100)),
    courses: [own],
  });
  return { ...book, practice: { ...book.practice, ...rest } };
}

function dates(
  own: Course,
  startDate: string,
  care: Care = { course: 'course' },
  rest = {},
): string[] {
  const [likely] = plannedCare(bookOf(own, rest), { care, startDate }).schedules;
  return likely.map(({ date }) => date);
}

describe('a schedule', () => {
  it('follows esketamine’s induction: twice a week for four weeks, then weekly, then every two', () => {
    const own = course(
      phase('visit', 8, { id: 'induction', cadence: { timesPerWeek: 2 } }),
      phase('visit', 4, { id: 'weekly', cadence: { everyWeeks: 1 } }),
      phase('visit', 2, { id: 'maintenance', cadence: { everyWeeks: 2 } }),
    );
    expect(dates(own, '2026-03-02')).toEqual([
      ...['2026-03-02', '2026-03-05', '2026-03-09', '2026-03-12'],
      ...['2026-03-16', '2026-03-19', '2026-03-23', '2026-03-26'],
      ...['2026-04-02', '2026-04-09', '2026-04-16', '2026-04-23'],
      ...['2026-05-07', '2026-05-21'],
    ]);
  });

  it('moves a visit off weekends and holidays and keeps the cadence of the planned days', () => {
    const own = course(phase('visit', 3, { cadence: { everyDays: 3 } }));
    const holidays = [{ date: '2026-11-26', name: 'Thanksgiving' }];
    const hours = { ...priceBook().practice.hours, ...WEEKDAYS_ONLY };
    // Planned: Monday 23, Thursday 26 (Thanksgiving), Sunday 29 November.
    expect(dates(own, '2026-11-23', undefined, { holidays, hours })).toEqual([
      '2026-11-23',
      '2026-11-27',
      '2026-11-30',
    ]);
  });

  it('begins a course asked for on a closed day on the next open one, and counts from there', () => {
    const own = course(phase('visit', 3, { cadence: { timesPerWeek: 2 } }));
    const hours = { ...priceBook().practice.hours, ...WEEKDAYS_ONLY };
    // Saturday 7 March 2026: Monday 9, Thursday 12, Monday 16.
    expect(dates(own, '2026-03-07', undefined, { hours })).toEqual([
      '2026-03-09',
      '2026-03-12',
      '2026-03-16',
    ]);
  });

  it('never puts two visits on one day when a closed day pushes one onto the next', () => {
    const own = course(phase('visit', 3, { cadence: { timesPerWeek: 2 } }));
    const monday = { monday: priceBook().practice.hours.monday ?? [] };
    // Planned: Monday 2, Thursday 5, Monday 9 March; open on Mondays only.
    expect(dates(own, '2026-03-02', undefined, { hours: monday })).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
    ]);
  });

  it('moves each of several visits to a day after the one before', () => {
    const own = course(phase('visit', 4, { cadence: { everyDays: 1 } }));
    const hours = { ...priceBook().practice.hours, ...WEEKDAYS_ONLY };
    // Planned: Friday 6 to Monday 9 March.
    expect(dates(own, '2026-03-06', undefined, { hours })).toEqual([
      '2026-03-06',
      '2026-03-09',
      '2026-03-10',
      '2026-03-11',
    ]);
  });

  it('begins a phase after the last visit of a shorter one before it', () => {
    const own = course(
      phase('evaluation', 1),
      phase('visit', 3, { length: { visits: { low: 1, likely: 3, high: 3 } } }),
      phase('follow-up', 1, { startsAfterDays: 7 }),
    );
    const care = { course: 'course' };
    const { schedules } = plannedCare(bookOf(own), { care, startDate: '2026-03-02' });
    expect(schedules.map((each) => each.map(({ date }) => date.slice(5)))).toEqual([
      ['03-02', '03-09', '03-16', '03-23', '03-30'],
      ['03-02', '03-09', '03-16'],
    ]);
  });

  it('tells services apart whose names read alike one after another', () => {
    const pairs = [
      ['a', 'bc'],
      ['ab', 'c'],
    ];
    const phases = pairs.map((services, place) => phase('visit', 1, { id: `p${place}`, services }));
    const book = priceBook({
      services: pairs.flat().map((id) => service(id, 100)),
      courses: [course(...phases)],
    });
    const { sets } = plannedCare(book, { care: { course: 'course' }, startDate: '2026-03-02' });
    expect(sets.map(({ services }) => services)).toEqual(pairs);
  });

  it('keeps planned days where the practice publishes no hours', () => {
    const own = course(phase('visit', 2, { cadence: { everyDays: 6 } }));
    expect(dates(own, '2026-11-23', undefined, { hours: {} })).toEqual([
      '2026-11-23',
      '2026-11-29',
    ]);
  });

  it('starts a phase after its own gap', () => {
    const own = course(phase('evaluation', 1), phase('visit', 1, { startsAfterDays: 3 }));
    expect(dates(own, '2026-03-02')).toEqual(['2026-03-02', '2026-03-05']);
  });

  it('steps by months to the last day of shorter ones', () => {
    const own = course(phase('visit', 3, { cadence: { everyMonths: 1 } }));
    expect(dates(own, '2026-01-31')).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
  });

  it.each([
    [{ untilWeekOfCourse: 4 }, ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23']],
    [{ forWeeks: 2 }, ['2026-03-02', '2026-03-09']],
    [{ untilDate: '2026-03-16' }, ['2026-03-02', '2026-03-09', '2026-03-16']],
    [{ untilDate: '2026-03-02' }, ['2026-03-02']],
  ])('fits as many visits as %j holds', (length, expected) => {
    expect(dates(course(phase('visit', 1, { length })), '2026-03-02')).toEqual(expected);
  });

  it('leaves an optional phase out of the fewest visits and has it in the most', () => {
    const own = course(phase('visit', 2), phase('follow-up', 1, { optional: { likely: true } }));
    const all = plannedCare(bookOf(own), {
      care: { course: 'course' },
      startDate: '2026-03-02',
    }).schedules;
    expect(all.map(({ length }) => length)).toEqual([3, 2]);
  });

  it.each([
    [{ 'follow-up': { included: true } }, [3]],
    [{ 'follow-up': { included: false } }, [2]],
    [{ 'follow-up': { visits: 2 } }, [4]],
    [{ visit: { visits: 5 } }, [5, 6]],
  ])('takes the choices %j', (phases, lengths) => {
    const own = course(phase('visit', 2), phase('follow-up', 1, { optional: { likely: false } }));
    const care = { course: 'course', phases };
    const all = plannedCare(bookOf(own), { care, startDate: '2026-03-02' }).schedules;
    expect(all.map(({ length }) => length)).toEqual(lengths);
  });

  it('gives every whole interval of a cadence that is open, and the ends of a count', () => {
    const own = course(
      phase('visit', 1, {
        length: { visits: { low: 2, high: 4 } },
        cadence: { everyWeeks: { low: 1, high: 3 } },
      }),
    );
    const all = plannedCare(bookOf(own), {
      care: { course: 'course' },
      startDate: '2026-03-02',
    }).schedules;
    const ends = all.map((visits) => [visits.length, visits.at(-1)?.date]);
    expect(ends).toEqual([
      [3, '2026-03-30'],
      [3, '2026-03-16'],
      [3, '2026-04-13'],
      [2, '2026-03-16'],
      [2, '2026-03-09'],
      [2, '2026-03-23'],
      [4, '2026-04-13'],
      [4, '2026-03-23'],
      [4, '2026-05-04'],
    ]);
  });

  it('gives every number of visits in between for packages', () => {
    const own = course(phase('visit', 1, { length: { visits: { low: 4, high: 7 } } }));
    const request = { care: { course: 'course' }, startDate: '2026-03-02' };
    const every = plannedCare(bookOf(own), request).every();
    expect(every.map(({ length }) => length)).toEqual([5, 4, 6, 7]);
  });

  it('makes a course of so many visits of one service', () => {
    const own = course(phase('visit', 1));
    expect(dates(own, '2026-03-02', { service: 'visit', visits: 2 })).toEqual([
      '2026-03-02',
      '2026-03-09',
    ]);
  });

  it.each([
    [{ course: 'other' }, 'unknown-course', 'one of course'],
    [{ service: 'other' }, 'unknown-service', 'one of evaluation, visit, follow-up'],
    [{ course: 'course', phases: { other: {} } }, 'unknown-phase', 'one of visit'],
  ] as const)('refuses %j', (care, code, expected) => {
    const book = bookOf(course(phase('visit', 1)));
    expect(() => plannedCare(book, { care, startDate: '2026-03-02' }).schedules).toThrow(
      expect.objectContaining({ code, expected }),
    );
  });

  it('dates visits alike, whichever of several lengths and intervals comes first', () => {
    const weekly = { everyWeeks: { low: 1, likely: 2, high: 2 } };
    const visits = { low: 1, likely: 2, high: 3 };
    const own = course(
      phase('evaluation', 0, { length: { visits: { low: 1, likely: 2, high: 2 } } }),
      phase('visit', 0, { length: { visits }, cadence: weekly }),
    );
    const { every } = plannedCare(
      bookOf(own, { hours: { ...bookOf(own).practice.hours, ...WEEKDAYS_ONLY } }),
      {
        care: { course: 'course' },
        startDate: '2026-02-27',
      },
    );
    const [begins, second] = ['2026-02-27', '2026-03-06'];
    const found = every().map((schedule) => schedule.map(({ date }) => date));
    expect(found.sort()).toEqual(
      [
        [begins, second, '2026-03-13'],
        [begins, second, '2026-03-13', '2026-03-20'],
        [begins, second, '2026-03-13', '2026-03-20', '2026-03-27'],
        [begins, second, '2026-03-20'],
        [begins, second, '2026-03-20', '2026-04-03'],
        [begins, second, '2026-03-20', '2026-04-03', '2026-04-17'],
        [begins, '2026-03-06'],
        [begins, '2026-03-06', '2026-03-13'],
        [begins, '2026-03-06', '2026-03-13', '2026-03-20'],
        [begins, '2026-03-13'],
        [begins, '2026-03-13', '2026-03-27'],
        [begins, '2026-03-13', '2026-03-27', '2026-04-10'],
      ].sort(),
    );
  });

  it('holds ten thousand visits in all, and not one more', () => {
    const ask = (first: number, second: number) => () => {
      const own = course(phase('evaluation', first), phase('visit', second));
      return plannedCare(bookOf(own), { care: { course: 'course' }, startDate: '2026-03-02' })
        .schedules[0].length;
    };
    expect(ask(9_999, 1)()).toBe(10_000);
    expect(ask(9_999, 2)).toThrow(
      expect.objectContaining({
        code: 'too-many-visits',
        path: 'care.phases.visit',
        expected: 'at most 10000 visits',
        received: 'more',
      }),
    );
  });

  it('refuses a course of ten million visits instead of cutting it short', () => {
    const book = bookOf(course(phase('visit', 10_000_000)));
    expect(
      () => plannedCare(book, { care: { course: 'course' }, startDate: '2026-03-02' }).schedules,
    ).toThrow(expect.objectContaining({ code: 'too-many-visits', path: 'care.phases.visit' }));
  });
});
