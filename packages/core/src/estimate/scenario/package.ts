import { allocate } from '../../money/allocate.ts';
import type { Range } from '../../money/range.ts';
import type { Package } from '../../price-book/types.ts';
import type { linePricer, PricedLine } from '../price/lines.ts';
import type { Schedule } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';
import { totals } from '../total/totals.ts';
import type { LineEstimate, ScenarioEstimate } from '../types.ts';
import { cashPriceSteps, ownLine } from './own-line.ts';

type Pricer = ReturnType<typeof linePricer>;

/**
 * The course with a package bought as often as whole packages fit it; the rest at cash price.
 *
 * The package's price is due whole at the first visit that uses it, and is spread over the lines
 * it buys in proportion to their cash prices, so that every line still explains itself.
 *
 * @returns `undefined` where the package does not fit the likely course or was not on sale then
 */
export function packageScenario(
  pack: Package,
  schedules: readonly [Schedule, ...Schedule[]],
  price: Pricer,
): ScenarioEstimate | undefined {
  const [likelySchedule] = schedules;
  const likely = runPackage(pack, likelySchedule, price, 'likely');
  if (likely.bought === 0) return undefined;
  const bounds = schedules.flatMap((schedule) => [
    runPackage(pack, schedule, price, 'low').run,
    runPackage(pack, schedule, price, 'high').run,
  ]);
  return {
    id: `package:${pack.id}`,
    kind: 'package',
    ...totals(likely.run, likely.lines, bounds),
    assumptions: [],
    warnings: [],
  };
}

interface PackageRun {
  readonly run: Run;
  readonly lines: readonly (readonly LineEstimate[])[];
  readonly bought: number;
}

function runPackage(
  pack: Package,
  schedule: Schedule,
  price: Pricer,
  bound: keyof Range,
): PackageRun {
  const bought = onSale(pack, schedule) ? timesItFits(pack, schedule) : 0;
  const left = new Map(pack.includes.map(({ service, visits }) => [service, visits * bought]));
  const covered: { visit: number; priced: PricedLine }[] = [];
  const lines: LineEstimate[][] = schedule.map(({ services }, visit) =>
    services.flatMap((service) => {
      const uses = left.get(service) ?? 0;
      if (uses > 0) {
        left.set(service, uses - 1);
        covered.push(...price([service]).map((priced) => ({ visit, priced })));
        return [];
      }
      return price([service]).map((priced) =>
        ownLine(priced, priced.cash[bound], cashPriceSteps(priced, priced.cash[bound])),
      );
    }),
  );
  const due = lines.map((own) => own.reduce((sum, line) => sum + line.patientPays, 0));
  spreadPrice(pack, bought, covered, lines);
  for (const visit of purchaseVisits(pack, bought, covered)) due[visit] = (due[visit] ?? 0) + pack.price;
  return { run: toRun(schedule, due), lines, bought };
}

function spreadPrice(
  pack: Package,
  bought: number,
  covered: readonly { visit: number; priced: PricedLine }[],
  lines: LineEstimate[][],
): void {
  const shares = allocate(pack.price * bought, covered.map(({ priced }) => priced.cash.likely));
  covered.forEach(({ visit, priced }, index) => {
    const share = shares[index] ?? 0;
    const operands = { price: pack.price, visits: covered.length, charge: priced.charge };
    const source = `price-book:packages.${pack.id}`;
    lines[visit]?.push(
      ownLine(priced, share, [{ rule: 'package-price', result: share, operands, source }]),
    );
  });
}

/** The visits at which a package is bought: the first use of each whole set. */
function purchaseVisits(
  pack: Package,
  bought: number,
  covered: readonly { visit: number; priced: PricedLine }[],
): number[] {
  const perSet = covered.length / Math.max(1, bought);
  return Array.from({ length: bought }, (_, set) => covered[set * perSet]?.visit ?? 0);
}

function timesItFits(pack: Package, schedule: Schedule): number {
  const times = pack.includes.map(({ service, visits }) => {
    const planned = schedule.filter(({ services }) => services.includes(service)).length;
    return Math.floor(planned / visits);
  });
  return Math.min(...times);
}

function onSale({ from, until }: Package, schedule: Schedule): boolean {
  const first = schedule[0]?.date ?? '';
  return (from === undefined || from <= first) && (until === undefined || first <= until);
}
