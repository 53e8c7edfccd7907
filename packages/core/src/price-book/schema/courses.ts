import * as z from 'zod/mini';
import { toRange } from '../../money/range.ts';
import type { Phase } from '../types.ts';
import type { AmountSchemas } from './amounts.ts';
import { count, LARGEST_COUNT, whole } from './count.ts';
import { entry } from './entry.ts';
import { flag } from './flag.ts';
import { id, isoDate } from './identifiers.ts';
import { eachServiceOnce, list } from './list.ts';
import { type Refusal, refuse } from './refusal.ts';
import { localizedText } from './text.ts';
import { uncertain } from './uncertain.ts';

const length = z.union(
  [
    entry({ visits: count }),
    entry({ forWeeks: count }),
    entry({ untilWeekOfCourse: whole(1, LARGEST_COUNT) }),
    entry({ untilDate: isoDate }),
  ],
  'exactly one of visits, forWeeks, untilWeekOfCourse and untilDate',
);

const interval = (most: number) =>
  uncertain(whole(1, most), `a whole number from 1 to ${most}, or {low: 1, high: 2}`);

const cadence = z.union(
  [
    entry({ timesPerWeek: whole(1, 7) }),
    entry({ everyDays: interval(366) }),
    entry({ everyWeeks: interval(104) }),
    entry({ everyMonths: interval(24) }),
  ],
  'exactly one of timesPerWeek, everyDays, everyWeeks and everyMonths',
);

const phase = entry({
  id,
  name: localizedText,
  services: list(id, 'service ids').check(
    eachServiceOnce((service) => service, 'To give more of it at a visit, set units on its lines.'),
  ),
  length,
  cadence: z.exactOptional(cadence),
  startsAfterDays: z.exactOptional(whole(0, LARGEST_COUNT)),
  optional: z.exactOptional(entry({ likely: flag })),
});

/** An ordered plan of visits. */
export function course(amounts: AmountSchemas) {
  return entry({
    id,
    name: localizedText,
    description: z.exactOptional(localizedText),
    phases: list(phase, 'phases').check(refuse((phases) => judgeLength(phases as Phase[]))),
    statedTotal: z.exactOptional(amounts.exact),
    note: z.exactOptional(localizedText),
  });
}

/** A course longer than this, or of more visits, is a slip of the pen. */
const LONGEST_COURSE_YEARS = 100;
const MOST_VISITS = 10_000;

function judgeLength(phases: readonly Phase[]): Refusal | undefined {
  const spans = phases.map(longestSpan);
  const visits = spans.reduce((sum, own) => sum + own.visits, 0);
  const days = spans.reduce((sum, own) => sum + own.days, 0);
  if (visits > MOST_VISITS) {
    const expected = `at most ${MOST_VISITS} visits in a course`;
    return { code: 'too-many-visits', expected, received: `up to ${visits}` };
  }
  if (days > LONGEST_COURSE_YEARS * 366) {
    const expected = `a course of at most ${LONGEST_COURSE_YEARS} years`;
    return { code: 'course-too-long', expected, received: `up to ${Math.ceil(days / 365)} years` };
  }
  return undefined;
}

/** At most so many visits and days; where a date ends the phase, as many as a daily year has. */
function longestSpan({ length, cadence: rhythm, startsAfterDays }: Phase) {
  const every = intervalDays(rhythm);
  const gap = startsAfterDays ?? every.high;
  if ('visits' in length) {
    const visits = toRange(length.visits).high;
    return { visits, days: gap + visits * every.high };
  }
  const weeks = 'forWeeks' in length ? toRange(length.forWeeks).high : 0;
  const until = 'untilWeekOfCourse' in length ? length.untilWeekOfCourse : 52;
  const days = (weeks || until) * 7;
  return { visits: Math.ceil(days / every.low), days: gap + days };
}

function intervalDays(rhythm: Phase['cadence']): { low: number; high: number } {
  if (!rhythm) return { low: 7, high: 7 };
  if ('timesPerWeek' in rhythm) return { low: 7 / rhythm.timesPerWeek, high: 7 };
  if ('everyDays' in rhythm) return toRange(rhythm.everyDays);
  const [unit, own] =
    'everyWeeks' in rhythm ? [7, toRange(rhythm.everyWeeks)] : [31, toRange(rhythm.everyMonths)];
  return { low: own.low * unit, high: own.high * unit };
}
