import type { Package } from '../../price-book/types.ts';
import { inForce } from '../price/in-force.ts';
import type { Schedule } from '../schedule/index.ts';

/** What is sold together, for what, and when. */
type Bundle = Pick<Package, 'includes' | 'price' | 'from' | 'until'>;

/** How often whole packages fit a schedule; 0 where it was not on sale at the first visit. */
export function timesBought(pack: Bundle, schedule: Schedule): number {
  const [first] = schedule;
  if (!first || !inForce(pack, first.date)) return 0;
  const times = pack.includes.map(({ service, visits }) => {
    let planned = 0;
    for (const { services } of schedule) if (services.includes(service)) planned++;
    return Math.floor(planned / visits);
  });
  return times.length ? Math.min(...times) : 0;
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
 * What is due at each visit when a package is bought as often as it fits: its price at the first
 * use of each, nothing at its other uses, and what `cost` says beyond it.
 */
export function packageDue(
  pack: Bundle,
  schedule: Schedule,
  cost: (service: string, visit: Schedule[number]) => number,
): number[] {
  const setOf = packageUses(pack, timesBought(pack, schedule));
  let bought = 0;
  return schedule.map((visit) => {
    let due = 0;
    for (const service of visit.services) {
      const set = setOf(service);
      if (set < 0) due += cost(service, visit);
      else if (set >= bought) {
        due += pack.price;
        bought++;
      }
    }
    return due;
  });
}
