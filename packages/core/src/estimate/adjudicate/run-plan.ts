import type { Schedule, Visit } from '../schedule/schedule.ts';
import { creditOutOfPocket, outOfPocketLeft } from '../rules/out-of-pocket-maximum.ts';
import type { Run } from '../total/run.ts';
import { adjudicateLine } from './adjudicate-line.ts';
import type { Claim } from './claim.ts';
import type { ExactPlan, ExactShare } from './plan.ts';
import { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';

/** Sees a run as it is worked out. */
export interface RunReader {
  /** A line; the claim is reused, so read it at once. */
  readonly line: (claim: Readonly<Claim>, visit: Visit, place: number, line: number) => void;
  /** A visit that is the one before again, to the cent and in every reason. */
  readonly again: (place: number) => void;
}

/** The settled lines of each care set. */
export type SettledSets = readonly (readonly SettledLine[])[];

/**
 * Works a whole schedule through one settled plan, in date order.
 *
 * Balances carry over from line to line and visit to visit, and start afresh on the first visit of
 * each later plan year. Between a met deductible and a met maximum, and after it, visits repeat one
 * another; such a visit is taken from the one before.
 */
export function runPlan(
  plan: ExactPlan,
  schedule: Schedule,
  sets: SettledSets,
  read?: RunReader,
): Run {
  const state = new RunState(plan);
  const { claim } = state;
  const due = new Array<number>(schedule.length);
  let total = 0;
  let owed = 0;
  let credited = 0;
  // The care set that would repeat the visit before; -1 where the next visit is worked out.
  let repeats = -1;
  for (let place = 0; place < schedule.length; place++) {
    const visit = schedule[place] as Visit;
    const turned = state.begin(visit);
    if (visit.set === repeats && !turned && outOfPocketLeft(state.account(0)) >= credited) {
      creditOutOfPocket(state.account(0), credited);
      read?.again(place);
    } else {
      const lines = sets[visit.set] as readonly SettledLine[];
      let constant = plan.left.length === 1 && !plan.secondary;
      owed = credited = 0;
      for (let index = 0; index < lines.length; index++) {
        const line = lines[index] as SettledLine;
        adjudicateLine(state, line);
        const limited = line.share && line.share.maximum >= 0;
        if (plan.secondary)
          state.useSecond(claim.secondaryDeductibleUsed, claim.secondaryMaximumUsed);
        if (claim.denial === 'none') {
          state.credit(line);
          if (line.assistance) state.useHelp(line.assistance, claim.assistance);
          if (limited)
            state.useMaximum(line.share as ExactShare, claim.planPays - claim.secondaryPays);
          credited += claim.outOfPocketCredit;
          if (claim.deductibleCredit > 0 || line.assistance) constant = false;
        }
        if (line.share && (line.share.pool >= 0 || limited)) constant = false;
        owed += claim.patientPays;
        read?.line(claim, visit, place, index);
      }
      repeats = constant ? visit.set : -1;
    }
    due[place] = owed;
    total += owed;
  }
  return { schedule, due, monthly: due, total };
}
