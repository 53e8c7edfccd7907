import type { LinePricer } from '../price/lines.ts';
import type { Schedules } from '../schedule/index.ts';
import { toRun } from '../total/run.ts';
import type { ScenarioEstimate } from '../types.ts';
import { ownFigures } from './own-cases.ts';
import { cashPriceSteps, ownLine } from './own-line.ts';

/** The course at the cash prices of a pricer, no plan involved. */
export function selfPayScenario(schedules: Schedules, price: LinePricer): ScenarioEstimate {
  const lines = schedules[0].map(({ services, date }) =>
    price(services, date).map((line) => ownLine(line, line.cash.likely, cashPriceSteps(line))),
  );
  const figures = ownFigures(
    schedules,
    (schedule, bound) => {
      const due = schedule.map(({ services, date }) => {
        let sum = 0;
        for (const { cash } of price(services, date)) sum += cash[bound];
        return sum;
      });
      return toRun(schedule, due);
    },
    lines,
  );
  return { id: 'self-pay', kind: 'self-pay', ...figures };
}
