import { allocate } from '../../money/allocate.ts';
import { atEachBound } from '../../money/range.ts';
import type { Package } from '../../price-book/types.ts';
import { cashPriceSteps } from '../price/cash-price-steps.ts';
import type { LinePricer, PricedLine } from '../price/lines.ts';
import type { CareSet, Schedule, Schedules } from '../schedule/index.ts';
import { perSet } from '../schedule/per-set.ts';
import type { LineEstimate, ScenarioEstimate, Step } from '../types.ts';
import { ownFigures } from './own-cases.ts';
import { ownLine } from './own-line.ts';
import { packageRun, packageUses, timesBought } from './package-due.ts';
import { pricesAreExact } from './self-pay.ts';

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
  sets: readonly CareSet[],
  price: LinePricer,
): ScenarioEstimate | undefined {
  const times = timesBought(pack, schedules[0], sets);
  if (times === 0) return undefined;
  const costs = atEachBound((bound) =>
    perSet(sets, (_, set) => {
      const sums = new Map<string, number>();
      for (const { service, cash } of price(set)) {
        sums.set(service, (sums.get(service) ?? 0) + cash[bound]);
      }
      return sums;
    }),
  );
  const figures = ownFigures(
    schedules,
    (schedule, bound) => {
      const own = costs[bound];
      return packageRun(pack, schedule, sets, (service, set) => own(set).get(service) ?? 0);
    },
    packageLines(pack, times, schedules[0], sets, price),
    pricesAreExact(sets, price),
  );
  return { id: `package:${pack.id}`, kind: 'package', ...figures };
}

/** One line of one visit, and which of the packages bought pays for it, if any. */
interface PlacedLine {
  readonly visit: number;
  readonly priced: PricedLine;
  readonly covered: boolean;
}

function packageLines(
  pack: Package,
  times: number,
  schedule: Schedule,
  sets: readonly CareSet[],
  price: LinePricer,
): LineEstimate[][] {
  const setOf = packageUses(pack, times);
  const placed = schedule.flatMap(({ set }, visit): PlacedLine[] => {
    // Every line of a service at one visit belongs to the same use of the package.
    const bought = sets[set]?.services.filter((service) => setOf(service) >= 0) ?? [];
    return price(set).map((priced) => {
      return { visit, priced, covered: bought.includes(priced.service) };
    });
  });
  const shares = allocate(
    pack.price * times,
    placed.filter(({ covered }) => covered).map(({ priced }) => priced.cash.likely),
  );
  const lines: LineEstimate[][] = schedule.map(() => []);
  const source = `price-book:packages.${pack.id}`;
  for (const { priced, visit, covered } of placed) {
    const result = covered ? (shares.shift() ?? 0) : priced.cash.likely;
    const operands = { price: pack.price, charge: priced.charge };
    const bought: Step = { rule: 'package-price', result, operands, source, date: pack.from };
    lines[visit]?.push(ownLine(priced, result, covered ? [bought] : cashPriceSteps(priced)));
  }
  return lines;
}
