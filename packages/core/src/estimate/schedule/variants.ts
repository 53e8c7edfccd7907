import { toRange, type Uncertain } from '../../money/range.ts';
import type { Course, Phase } from '../../price-book/types.ts';
import type { PhaseChoice } from '../types.ts';
import { type ExactCadence, exactCadences } from './cadence.ts';

/** A phase with everything settled: how many visits, or how long, and how far apart. */
export interface PhaseVariant {
  readonly phase: Phase;
  /** Its place in the course. */
  readonly phaseIndex: number;
  readonly cadence: ExactCadence;
  /** Number of visits, or weeks, or the end the phase's length names. */
  readonly size: number;
}

/** A course with everything settled; the first of a list is the likely one. */
export type CourseVariant = readonly PhaseVariant[];

/**
 * More visits than this over all combinations are not scheduled one by one: then only combinations
 * in which every open phase is at the same end. A real course has one or two open phases, which
 * make a dozen schedules.
 */
const MOST_VISITS_SCHEDULED = 20_000;

/**
 * Every way the course may turn out: optional phases in or out, fewest and most visits, and every
 * cadence within its bounds. The likely one is first.
 */
export function courseVariants(
  course: Course,
  choices: Readonly<Record<string, PhaseChoice>> = {},
): CourseVariant[] {
  return combine(
    course.phases.map((phase, index) => phaseOptions(phase, index, choices[phase.id])),
  );
}

/**
 * The course with every number of visits between fewest and most, at its likely cadence.
 *
 * What a plan pays only rises with the number of visits, so its ends bound it; a package makes six
 * visits cheaper than five, so the numbers between count too.
 */
export function countVariants(
  course: Course,
  choices: Readonly<Record<string, PhaseChoice>> = {},
): CourseVariant[] {
  const options = course.phases.map((phase, index) => {
    const first = phaseOptions(phase, index, choices[phase.id]).find((option) => !!option);
    if (!first) return [undefined];
    const every: Option[] = phase.optional ? [undefined] : [];
    const { low, high } = toRange(openLength(first.phase) ?? first.size);
    for (let size = low; size <= high; size++) every.push({ ...first, size });
    return every;
  });
  return combine(options);
}

type Option = PhaseVariant | undefined;

function combine(options: readonly Option[][]): CourseVariant[] {
  const combinations = options.reduce((product, list) => product * list.length, 1);
  const longest = options.reduce((sum, list) => sum + Math.max(...list.map(mostVisits)), 0);
  if (combinations > 1 && combinations * longest > MOST_VISITS_SCHEDULED) {
    return sameEnds(options);
  }
  return options.reduce<CourseVariant[]>(
    (variants, list) =>
      list.flatMap((option) =>
        variants.map((variant) => (option ? [...variant, option] : variant)),
      ),
    [[]],
  );
}

/** The likely combination, then every phase at its fewest visits, then every phase at its most. */
function sameEnds(options: readonly Option[][]): CourseVariant[] {
  const at = (choose: (list: readonly Option[]) => Option) =>
    options.map(choose).filter((option) => !!option);
  // Not sorted: sorting puts undefined, a phase left out, last whatever the comparison says.
  const fewer = (a: Option, b: Option) => (mostVisits(b) < mostVisits(a) ? b : a);
  const more = (a: Option, b: Option) => (mostVisits(b) > mostVisits(a) ? b : a);
  return [
    at(([first]) => first),
    at((list) => list.reduce(fewer)),
    at((list) => list.reduce(more)),
  ];
}

/** At most so many visits; weeks count as daily ones, and a fixed end as a year. */
function mostVisits(option: Option): number {
  if (!option) return 0;
  return 'visits' in option.phase.length ? option.size : (option.size || 52) * 7;
}

function phaseOptions(
  asListed: Phase,
  phaseIndex: number,
  { included, visits }: PhaseChoice = {},
): Option[] {
  const chosen = visits !== undefined;
  const phase = chosen ? { ...asListed, length: { visits } } : asListed;
  if (included === false) return [undefined];
  const present = sizes(phase).flatMap((size) =>
    exactCadences(phase.cadence).map((cadence) => ({ phase, phaseIndex, cadence, size })),
  );
  if (!phase.optional || included || chosen) return present;
  return phase.optional.likely ? [...present, undefined] : [undefined, ...present];
}

function sizes(phase: Phase): number[] {
  const open = openLength(phase);
  if (open === undefined) {
    return 'untilWeekOfCourse' in phase.length ? [phase.length.untilWeekOfCourse] : [0];
  }
  const { low, likely, high } = toRange(open);
  return [...new Set([likely, low, high])];
}

/** The visits or weeks of a phase that may be a range; `undefined` where its end is a fixed point. */
function openLength({ length }: Phase): Uncertain | undefined {
  if ('visits' in length) return length.visits;
  return 'forWeeks' in length ? length.forWeeks : undefined;
}
