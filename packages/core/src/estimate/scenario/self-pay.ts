import type { LinePricer, PricedLine } from '../price/lines.ts';
import type { Schedule, Schedules } from '../schedule/index.ts';
import { toRun } from '../total/run.ts';
import type { LineEstimate, ScenarioEstimate } from '../types.ts';
import { ownFigures } from './own-cases.ts';
import { cashPriceSteps, ownLine } from './own-line.ts';

/** The course at the cash prices of a pricer, no plan involved. */
export function selfPayScenario(schedules: Schedules, price: LinePricer): ScenarioEstimate {
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
    cashLines(schedules[0], price),
    pricesAreExact(schedules, price),
  );
  return { id: 'self-pay', kind: 'self-pay', ...figures };
}

/** Whether no price of any visit is a range. */
export function pricesAreExact(schedules: Schedules, price: LinePricer): boolean {
  const seen = new Set<readonly PricedLine[]>();
  for (const schedule of schedules) {
    for (const { services, date } of schedule) seen.add(price(services, date));
  }
  return [...seen].every((lines) => lines.every(({ cash }) => cash.low === cash.high));
}

/** The lines of each visit at cash price; visits that bill the same lines share them. */
function cashLines(schedule: Schedule, price: LinePricer): (readonly LineEstimate[])[] {
  const made = new Map<readonly PricedLine[], readonly LineEstimate[]>();
  return schedule.map(({ services, date }) => {
    const priced = price(services, date);
    const lines =
      made.get(priced) ??
      priced.map((line) => ownLine(line, line.cash.likely, cashPriceSteps(line)));
    made.set(priced, lines);
    return lines;
  });
}
