import { toRange } from '../../money/range.ts';
import type { Course, Phase } from '../../price-book/types.ts';
import type { PhaseChoice } from '../types.ts';
import { type ExactCadence, exactCadences } from './cadence.ts';

/** A phase with everything settled: how many visits, or how long, and how far apart. */
export interface PhaseVariant {
  readonly phase: Phase;
  readonly cadence: ExactCadence;
  /** Number of visits, or weeks, or the end the phase's length names. */
  readonly size: number;
}

/** A course with everything settled; the first of a list is the likely one. */
export type CourseVariant = readonly PhaseVariant[];

/**
 * More combinations than this are not walked one by one; the outermost of each phase still are.
 *
 * A real course has one or two open phases, which make a dozen.
 */
const WALK_LIMIT = 512;

/**
 * Every way the course may turn out: optional phases in or out, fewest and most visits, and every
 * cadence within its bounds. The likely one is first.
 */
export function courseVariants(
  course: Course,
  choices: Readonly<Record<string, PhaseChoice>> = {},
): CourseVariant[] {
  const options = course.phases.map((phase) => phaseOptions(phase, choices[phase.id] ?? {}));
  const combinations = options.reduce((product, list) => product * list.length, 1);
  const walked = combinations > WALK_LIMIT ? options.map(outermost) : options;
  return walked.reduce<CourseVariant[]>(
    (variants, list) =>
      list.flatMap((option) =>
        variants.map((variant) => (option ? [...variant, option] : variant)),
      ),
    [[]],
  );
}

type Option = PhaseVariant | undefined;

function phaseOptions(phase: Phase, choice: PhaseChoice): Option[] {
  const present = sizes(phase, choice).flatMap((size) =>
    exactCadences(phase.cadence).map((cadence) => ({ phase, cadence, size })),
  );
  if (choice.included === false) return [undefined];
  if (!phase.optional || choice.included === true || choice.visits !== undefined) return present;
  return phase.optional.likely ? [...present, undefined] : [undefined, ...present];
}

function sizes({ length }: Phase, choice: PhaseChoice): number[] {
  if (choice.visits === undefined && 'untilWeekOfCourse' in length) return [length.untilWeekOfCourse];
  if (choice.visits === undefined && 'untilDate' in length) return [0];
  const open = choice.visits ?? ('visits' in length ? length.visits : 'forWeeks' in length ? length.forWeeks : 0);
  const { low, likely, high } = toRange(open);
  return [...new Set([likely, low, high])];
}

function outermost(options: Option[]): Option[] {
  return options.length > 3 ? [options[0], options[1], options.at(-1)] : options;
}
