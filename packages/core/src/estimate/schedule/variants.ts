import { toRange, type Uncertain, wholeValues } from '../../money/range.ts';
import type { Course, Phase } from '../../price-book/types.ts';
import type { PhaseChoice, Warning } from '../types.ts';
import type { Visit } from './schedule.ts';
import { type ExactCadence, exactCadences } from './cadence.ts';

/** A phase with everything settled: how many visits, or how long, and how far apart. */
export interface PhaseVariant {
  readonly phase: Phase;
  /** Its place among those of the course that are not left out. */
  readonly phaseIndex: number;
  readonly cadence: ExactCadence;
  /** Number of visits, or weeks, or the end the phase's length names. */
  readonly size: number;
  /**
   * Its visits as far as any course of the list was dated, by the visit before the first of them;
   * the same whatever its size.
   */
  readonly dated: Map<Visit | undefined, Visit[]>;
}

/** A course with everything settled; the first of a list is the likely one. */
export type CourseVariant = readonly PhaseVariant[];

/**
 * More visits than this over all combinations are not scheduled one by one: then only the ends of each
 * phase, and where those are too many only combinations in which every open phase is at the same end.
 * A real course has one or two open phases, which make a dozen schedules.
 */
const MOST_VISITS_SCHEDULED = 20_000;

/** The numbers of visits, or weeks, to try of a phase, the likely one first. */
export type SizesOf = (phase: Phase, place: number) => readonly number[];

/** The phases with what is settled about them: those that are left out are gone. */
export function chosenPhases(
  { phases }: Course,
  choices: Readonly<Record<string, PhaseChoice>> = {},
): Phase[] {
  return phases.flatMap((listed) => {
    const { visits, included = visits !== undefined || undefined } = choices[listed.id] ?? {};
    if (included === undefined) return listed;
    if (!included) return [];
    const { optional: _, ...needed } = listed;
    return visits === undefined ? needed : { ...needed, length: { visits } };
  });
}

/**
 * Every way the course may turn out: optional phases in or out, fewest and most visits, and every
 * cadence within its bounds. The likely one is first.
 *
 * @param sizesOf default the fewest and the most
 * @param warnings gets `too-many-cases` where not all of them are looked at
 */
export function courseVariants(
  phases: readonly Phase[],
  warnings: Warning[] = [],
  sizesOf: SizesOf = endSizes,
): CourseVariant[] {
  const options = phases.map((phase, index) => phaseOptions(phase, index, sizesOf));
  const combinations = options.reduce((product, list) => product * list.length, 1);
  const longest = options.reduce((sum, list) => sum + Math.max(...list.map(mostVisits)), 0);
  if (combinations > 1 && combinations * longest > MOST_VISITS_SCHEDULED) {
    if (combinations > 3) warnings[0] = { code: 'too-many-cases' };
    return sizesOf === endSizes ? sameEnds(options) : courseVariants(phases, warnings);
  }
  return options.reduce<CourseVariant[]>(
    (variants, list) =>
      list.flatMap((option) =>
        variants.map((variant) => (option ? [...variant, option] : variant)),
      ),
    [[]],
  );
}

type Option = PhaseVariant | undefined;

/** The likely combination, then every phase at its fewest visits, then every phase at its most. */
function sameEnds(options: readonly Option[][]): CourseVariant[] {
  // Not sorted: sorting puts undefined, a phase left out, last whatever the comparison says.
  return [0, -1, 1].map((end) =>
    options
      .map((list) =>
        list.reduce((best, own) => (end * (mostVisits(own) - mostVisits(best)) > 0 ? own : best)),
      )
      .filter((option) => !!option),
  );
}

/** At most so many visits; weeks count as daily ones, and a fixed end as a year. */
function mostVisits(option: Option): number {
  if (!option) return 0;
  return 'visits' in option.phase.length ? option.size : (option.size || 52) * 7;
}

function phaseOptions(phase: Phase, phaseIndex: number, sizesOf: SizesOf): Option[] {
  const ways = exactCadences(phase.cadence).map((cadence) => {
    return { phase, phaseIndex, cadence, dated: new Map() };
  });
  const present = sizesOf(phase, phaseIndex).flatMap((size) =>
    ways.map((own) => ({ ...own, size })),
  );
  const { optional } = phase;
  if (!optional) return present;
  return optional.likely ? [...present, undefined] : [undefined, ...present];
}

/** The fewest and the most, the likely one first. */
export function endSizes(phase: Phase): number[] {
  const { low, likely, high } = toRange(lengthOf(phase));
  return [...new Set([likely, low, high])];
}

/** Every number from the fewest to the most, the likely one first. */
export function everySize(phase: Phase): number[] {
  return wholeValues(lengthOf(phase));
}

/** The visits or weeks of a phase, which may be a range; 0 where a date ends it. */
function lengthOf({ length }: Phase): Uncertain {
  if ('visits' in length) return length.visits;
  if ('forWeeks' in length) return length.forWeeks;
  return 'untilWeekOfCourse' in length ? length.untilWeekOfCourse : 0;
}
