import { addRanges } from '../../money/add-ranges.ts';
import type { Range } from '../../money/range.ts';
import { cashPriceSteps } from '../price/cash-price-steps.ts';
import type { LinePricer, PricedLine } from '../price/lines.ts';
import type { CareSet, PlannedCare } from '../schedule/index.ts';
import { perSet } from '../schedule/per-set.ts';
import { toRun } from '../total/run.ts';
import type { ScenarioEstimate } from '../types.ts';
import { ownFigures } from './own-cases.ts';
import { ownLine } from './own-line.ts';

/** The course at the cash prices of a pricer, no plan involved. */
export function selfPayScenario(planned: PlannedCare, price: LinePricer): ScenarioEstimate {
  const { schedules, sets } = planned;
  const cost = perSet(sets, (_, set) => cashOf(price(set)));
  const lines = perSet(sets, (_, set) =>
    price(set).map((line) => ownLine(line, line.cash.likely, cashPriceSteps(line))),
  );
  const figures = ownFigures(
    schedules,
    (schedule, bound) => {
      const costs = sets.map((_, set) => cost(set)[bound]);
      return toRun(
        schedule,
        schedule.map(({ set }) => costs[set] as number),
      );
    },
    schedules[0].map(({ set }) => lines(set)),
    pricesAreExact(sets, price),
  );
  return { id: 'self-pay', kind: 'self-pay', ...figures };
}

/** What lines come to at cash prices. */
function cashOf(lines: readonly Pick<PricedLine, 'cash'>[]): Range {
  return lines.reduce((sum, { cash }) => addRanges(sum, cash), { low: 0, likely: 0, high: 0 });
}

/** Whether no price of any visit is a range. */
export function pricesAreExact(sets: readonly CareSet[], price: LinePricer): boolean {
  return sets.every((_, set) => price(set).every(({ cash }) => cash.low === cash.high));
}
