import type { Package } from '../../price-book/types.ts';
import { inForce } from '../price/in-force.ts';
import type { CareSet, Schedule } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';

/** What is sold together, for what, and when. */
export type Bundle = Pick<Package, 'includes' | 'price' | 'from' | 'until'>;

/** How often whole packages fit a schedule; 0 where it was not on sale at the first visit. */
export function timesBought(pack: Bundle, schedule: Schedule, sets: readonly CareSet[]): number {
  if (!pack.includes.length || !inForce(pack, schedule[0]?.date ?? '')) return 0;
  return Math.min(
    ...pack.includes.map(({ service, visits }) => {
      const uses = schedule.filter(({ set }) => sets[set]?.services.includes(service));
      return Math.floor(uses.length / visits);
    }),
  );
}

/**
 * Says of each use of a service, in order, which package bought pays for it.
 *
 * @returns a function of the service that answers the package, from 0, or -1 for none
 */
export function packageUses(pack: Bundle, bought: number): (service: string) => number {
  const used = new Map<string, number>();
  return (service) => {
    const included = pack.includes.find((own) => own.service === service);
    if (!included) return -1;
    const use = used.get(service) ?? 0;
    used.set(service, use + 1);
    const set = Math.floor(use / included.visits);
    return set < bought ? set : -1;
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
