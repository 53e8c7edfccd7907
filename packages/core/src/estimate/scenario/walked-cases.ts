import type { Schedules } from '../schedule/index.ts';
import { type Corner, cornerCount, corners, fewCorners } from '../unknowns/corners.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import { type SharedBeginning, sharedBeginnings } from './shared-beginnings.ts';

/** Visits worked through for the bounds of one scenario; above it only the outermost cases are. */
const MOST_VISITS_WORKED = 20_000;

/** What is worked out for the bounds of a scenario: every corner, in every plan year, of every group. */
export interface WalkedCases {
  readonly corners: readonly Corner[];
  /** How many of the plan-year starts, likely one first. */
  readonly planYears: number;
  readonly groups: readonly SharedBeginning[];
  /** False where there were too many cases to work all of them out. */
  readonly complete: boolean;
}

/** Everything, unless that is more than a page can wait for. */
export function walkedCases(inputs: Inputs, schedules: Schedules, planYears: number): WalkedCases {
  const every = sharedBeginnings(schedules);
  const visits = every.reduce((sum, { longest }) => sum + (schedules[longest]?.length ?? 0), 0);
  if (cornerCount(inputs) * planYears * visits <= MOST_VISITS_WORKED) {
    // With nothing open the likely case is the only one.
    const settles = inputs.open.length === 0 && schedules.length * planYears === 1;
    const all = settles ? [] : corners(inputs);
    return { corners: all, planYears, groups: every, complete: true };
  }
  const likely = every.find(({ members }) => members.includes(0));
  // One of the groups holds the likely schedule.
  const groups = [...new Set([likely, every[0], every.at(-1)])] as SharedBeginning[];
  const few = fewCorners(inputs);
  return { corners: few, planYears: Math.min(2, planYears), groups, complete: false };
}
