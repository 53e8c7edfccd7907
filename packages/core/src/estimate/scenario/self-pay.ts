import type { Range } from '../../money/range.ts';
import type { linePricer } from '../price/lines.ts';
import type { Schedule } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';
import { totals } from '../total/totals.ts';
import type { Assumption, ScenarioEstimate } from '../types.ts';
import { cashPriceSteps, ownLine } from './own-line.ts';

type Pricer = ReturnType<typeof linePricer>;

/**
 * The course at the book's cash prices, no plan involved.
 *
 * @param schedules every schedule the course may turn into, likely one first
 */
export function selfPayScenario(
  schedules: readonly [Schedule, ...Schedule[]],
  price: Pricer,
): ScenarioEstimate {
  const run = (schedule: Schedule, bound: keyof Range): Run =>
    toRun(
      schedule,
      schedule.map(({ services }) =>
        price(services).reduce((sum, { cash }) => sum + cash[bound], 0),
      ),
    );
  const [likelySchedule] = schedules;
  const likely = run(likelySchedule, 'likely');
  const lows = schedules.map((schedule) => run(schedule, 'low'));
  const highs = schedules.map((schedule) => run(schedule, 'high'));
  const lines = likelySchedule.map(({ services }) =>
    price(services).map((line) =>
      ownLine(line, line.cash.likely, cashPriceSteps(line, line.cash.likely)),
    ),
  );
  return {
    id: 'self-pay',
    kind: 'self-pay',
    ...totals(likely, lines, [...lows, ...highs]),
    assumptions: selfPayAssumptions(likely, lows, highs, schedules, run),
    warnings: [],
  };
}

function selfPayAssumptions(
  likely: Run,
  lows: readonly Run[],
  highs: readonly Run[],
  schedules: readonly Schedule[],
  run: (schedule: Schedule, bound: keyof Range) => Run,
): Assumption[] {
  const width = spreadOf([...lows, ...highs]);
  const atLikelyPrice = spreadOf(schedules.map((schedule) => run(schedule, 'likely')));
  const atLikelyCourse = spreadOf([
    run(likely.schedule, 'low'),
    run(likely.schedule, 'high'),
  ]);
  const counts = schedules.map((schedule) => schedule.length);
  const assumptions: Assumption[] = [];
  if (atLikelyPrice > 0) {
    assumptions.push({
      unknown: 'visit-count',
      assumed: {
        low: Math.min(...counts),
        likely: likely.schedule.length,
        high: Math.max(...counts),
      },
      source: 'price-book:courses',
      causes: width - atLikelyCourse,
    });
  }
  if (atLikelyCourse > 0) {
    const source = 'price-book:services';
    assumptions.push({ unknown: 'cash-price', source, causes: width - atLikelyPrice });
  }
  return assumptions.sort((a, b) => b.causes - a.causes);
}

function spreadOf(runs: readonly Run[]): number {
  const sums = runs.map(({ total }) => total);
  return Math.max(...sums) - Math.min(...sums);
}
