import type { linePricer } from '../price/lines.ts';
import type { Schedules } from '../schedule/index.ts';
import { toRun } from '../total/run.ts';
import type { ScenarioEstimate } from '../types.ts';
import { ownFigures } from './own-cases.ts';
import { cashPriceSteps, ownLine } from './own-line.ts';

/** The course at the book's cash prices, no plan involved. */
export function selfPayScenario(
  schedules: Schedules,
  price: ReturnType<typeof linePricer>,
): ScenarioEstimate {
  const lines = schedules[0].map(({ services }) =>
    price(services).map((line) =>
      ownLine(line, line.cash.likely, cashPriceSteps(line, line.cash.likely)),
    ),
  );
  const figures = ownFigures(
    schedules,
    (schedule, bound) => {
      const due = schedule.map(({ services }) => {
        let sum = 0;
        for (const { cash } of price(services)) sum += cash[bound];
        return sum;
      });
      return toRun(schedule, due);
    },
    lines,
  );
  return { id: 'self-pay', kind: 'self-pay', ...figures };
}
