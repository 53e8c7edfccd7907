import type { Range } from '../../money/range.ts';
import { percentOf } from '../../money/percent-of.ts';
import type { PriceBook, SlidingScale } from '../../price-book/types.ts';
import { cashPriceSteps } from '../price/cash-price-steps.ts';
import { linePricer, type PricedLine } from '../price/lines.ts';
import { staleOn } from '../price/poverty-guidelines.ts';
import type { PlannedCare, Schedule } from '../schedule/index.ts';
import { perSet } from '../schedule/per-set.ts';
import { type Run, toRun } from '../total/run.ts';
import type { EstimateRequest, LineEstimate, ScenarioEstimate } from '../types.ts';
import { type HouseholdFact, type HouseholdTiers, householdTiers } from './household-tiers.ts';
import { ownFigures } from './own-cases.ts';
import { ownLine } from './own-line.ts';

/**
 * The course at the cash prices that the practice's sliding scale leaves for the household; no other
 * discount is taken off as well.
 *
 * @returns `undefined` for a book without a scale, or in another currency than the guidelines
 */
export function slidingScaleScenario(
  book: PriceBook,
  request: EstimateRequest,
  { schedules, sets }: PlannedCare,
): ScenarioEstimate | undefined {
  const { slidingScale: scale, currency } = book;
  if (!scale || currency !== 'USD') return undefined;
  const tiers = householdTiers(book, scale, request);
  const price = linePricer(book, sets, request.location);
  const run = (schedule: Schedule, bound: keyof Range, off: number): Run =>
    toRun(
      schedule,
      schedule.map(({ set }) =>
        price(set).reduce(
          (due, line) => due + line.cash[bound] - taken(scale, line, line.cash[bound], off),
          0,
        ),
      ),
    );
  const lines = perSet(sets, (_, set) => price(set).map((line) => slidingLine(scale, line, tiers)));
  const figures = ownFigures(
    schedules,
    (schedule, bound, rest = bound) => run(schedule, bound, tiers.off(rest)),
    schedules[0].map(({ set }) => lines(set)),
  );
  const width = (held?: HouseholdFact): number => {
    const [low, high] = (['low', 'high'] as const).map((bound) =>
      schedules.map((schedule) => run(schedule, bound, tiers.off(bound, held)).total),
    ) as [number[], number[]];
    return Math.max(...high) - Math.min(...low);
  };
  const open = tiers.open.map((own) => ({
    ...own,
    causes: Math.max(0, width() - width(own.unknown)),
  }));
  const date = staleOn(request.startDate);
  return {
    id: 'sliding-scale',
    kind: 'sliding-scale',
    ...figures,
    assumptions: [...figures.assumptions, ...open],
    warnings: date === undefined ? [] : [{ code: 'stale-table', date }],
  };
}

function taken({ services }: SlidingScale, { service }: PricedLine, price: number, off: number) {
  return (services?.includes(service) ?? true) ? percentOf(price, off) : 0;
}

function slidingLine(
  scale: SlidingScale,
  line: PricedLine,
  { off, source }: HouseholdTiers,
): LineEstimate {
  const price = line.cash.likely;
  const rate = off('likely');
  const result = taken(scale, line, price, rate);
  const operands = { price, rate };
  const steps = cashPriceSteps(line);
  if (result > 0) steps.push({ rule: 'sliding-scale', result, operands, source });
  return ownLine(line, price - result, steps);
}
