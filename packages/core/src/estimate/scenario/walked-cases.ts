import type { Schedules } from '../schedule/index.ts';
import type { Corner, Inputs } from '../unknowns/inputs.ts';
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
  const all = sharedBeginnings(schedules);
  const visits = all.reduce((sum, { longest }) => sum + (schedules[longest]?.length ?? 0), 0);
  if (inputs.cornerCount() * planYears * visits <= MOST_VISITS_WORKED) {
    // With nothing open the likely case is the only one.
    const settles = inputs.open.length === 0 && schedules.length * planYears === 1;
    const corners = settles ? [] : inputs.corners();
    return { corners, planYears, groups: all, complete: true };
  }
  const likely = all.find(({ members }) => members.includes(0));
  // One of the groups holds the likely schedule.
  const groups = [...new Set([likely, all[0], all.at(-1)])] as SharedBeginning[];
  const corners = inputs.fewCorners();
  return { corners, planYears: Math.min(2, planYears), groups, complete: false };
}
