import { allocate } from '../../money/allocate.ts';
import type { Range } from '../../money/range.ts';
import type { Package } from '../../price-book/types.ts';
import type { LinePricer, PricedLine } from '../price/lines.ts';
import type { Schedule, Schedules } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';
import type { LineEstimate, ScenarioEstimate } from '../types.ts';
import { ownFigures } from './own-cases.ts';
import { cashPriceSteps, ownLine } from './own-line.ts';
import { pricesAreExact } from './self-pay.ts';
import { packageDue, packageUses, timesBought } from './package-due.ts';

/**
 * The course with a package bought as often as whole packages fit it; the rest at cash price.
 *
 * The package's price is due whole at the first visit that uses it, and is spread over the lines
 * it buys in proportion to their cash prices, so that every line still explains itself.
 *
 * @param price for the visits beyond the package, less discounts that hold for its buyers too
 * @returns `undefined` where the package does not fit the likely course or was not on sale then
 */
export function packageScenario(
  pack: Package,
  schedules: Schedules,
  price: LinePricer,
): ScenarioEstimate | undefined {
  if (timesBought(pack, schedules[0]) === 0) return undefined;
  const run = (schedule: Schedule, bound: keyof Range) => runPackage(pack, schedule, price, bound);
  const lines = packageLines(pack, schedules[0], price);
  const figures = ownFigures(schedules, run, lines, pricesAreExact(schedules, price));
  return { id: `package:${pack.id}`, kind: 'package', ...figures };
}

/** One line of one visit, and which of the packages bought pays for it, if any. */
interface PlacedLine {
  readonly visit: number;
  readonly priced: PricedLine;
  /** The package, from 0; -1 for a line at cash price. */
  readonly set: number;
}

function runPackage(pack: Package, schedule: Schedule, price: LinePricer, bound: keyof Range): Run {
  const due = packageDue(pack, schedule, (service, { services, date }) => {
    let cost = 0;
    for (const line of price(services, date))
      if (line.service === service) cost += line.cash[bound];
    return cost;
  });
  return toRun(schedule, due);
}

function packageLines(pack: Package, schedule: Schedule, price: LinePricer): LineEstimate[][] {
  const placed = placeLines(pack, schedule, price);
  const covered = placed.filter(({ set }) => set >= 0);
  const whole = pack.price * timesBought(pack, schedule);
  const shares = allocate(
    whole,
    covered.map(({ priced }) => priced.cash.likely),
  );
  const lines: LineEstimate[][] = schedule.map(() => []);
  const source = `price-book:packages.${pack.id}`;
  for (const own of placed) {
    const { priced, visit } = own;
    const share = shares[covered.indexOf(own)];
    const cash = priced.cash.likely;
    const operands = { price: pack.price, charge: priced.charge };
    lines[visit]?.push(
      share === undefined
        ? ownLine(priced, cash, cashPriceSteps(priced))
        : ownLine(priced, share, [{ rule: 'package-price', result: share, operands, source }]),
    );
  }
  return lines;
}

function placeLines(pack: Package, schedule: Schedule, price: LinePricer): PlacedLine[] {
  const setOf = packageUses(pack, timesBought(pack, schedule));
  return schedule.flatMap(({ services, date }, visit) => {
    // Every line of a service at one visit belongs to the same use of the package.
    const sets = new Map(services.map((service) => [service, setOf(service)]));
    return price(services, date).map((priced) => {
      return { visit, priced, set: sets.get(priced.service) ?? -1 };
    });
  });
}
