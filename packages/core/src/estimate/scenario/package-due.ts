import type { Package } from '../../price-book/types.ts';
import { inForce } from '../price/in-force.ts';
import type { CareSet, Schedule } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';

/** What is sold together, for what, and when. */
export type Bundle = Pick<Package, 'includes' | 'price' | 'from' | 'until'>;

/**
 * How often whole packages fit a schedule; 0 where it was not on sale at the first visit, and none
 * whose first use comes after the last day of sale.
 */
export function timesBought(pack: Bundle, schedule: Schedule, sets: readonly CareSet[]): number {
  const onSale = schedule.filter(({ date }) => inForce(pack, date));
  const times = (of: Schedule) =>
    pack.includes.map(
      ({ service, visits }) =>
        of.filter(({ set }) => sets[set]?.services.includes(service)).length / visits,
    );
  const most = Math.ceil(Math.max(0, ...times(onSale)));
  return onSale[0] === schedule[0] ? Math.floor(Math.min(most, ...times(schedule))) : 0;
}

/**
 * Says of each use of a service, in order, which package bought pays for it.
 *
 * @returns a function of the service that answers the package, from 0, or -1 for none
 */
export function packageUses(pack: Bundle, bought: number): (service: string) => number {
  const used = new Map<string, number>();
  return (service) => {
    const use = used.get(service) ?? 0;
    used.set(service, use + 1);
    // What is not included is never among those bought.
    const { visits = 0 } = pack.includes.find((own) => own.service === service) ?? {};
    return use < visits * bought ? Math.floor(use / visits) : -1;
  };
}

/**
 * A schedule when a package is bought as often as it fits: its price is due at the first use of
 * each, nothing at its other uses, and what `cost` says beyond it.
 */
export function packageRun(
  pack: Bundle,
  schedule: Schedule,
  sets: readonly CareSet[],
  cost: (service: string, set: number) => number,
): Run {
  const setOf = packageUses(pack, timesBought(pack, schedule, sets));
  let bought = 0;
  const due = schedule.map(({ set }) => {
    let sum = 0;
    for (const service of sets[set]?.services ?? []) {
      const place = setOf(service);
      if (place < 0) sum += cost(service, set);
      else if (place >= bought) {
        sum += pack.price;
        bought++;
      }
    }
    return sum;
  });
  return toRun(schedule, due);
}
