import { hull } from '../total/hull.ts';
import type { Assumption, ScenarioEstimate, Warning } from '../types.ts';

/**
 * The likely case with ranges that hold the others too, what is open between them as an assumption,
 * and what any of them warns of.
 */
export function spanning(
  likely: ScenarioEstimate,
  others: readonly ScenarioEstimate[],
  open: Pick<Assumption, 'unknown' | 'source'>,
): ScenarioEstimate {
  const cases = [likely, ...others];
  const all = others.reduce(hull, likely);
  const causes = width(all) - width(likely);
  const moves = others.some(({ total }) => total.likely !== likely.total.likely);
  const named = causes > 0 || moves ? [{ ...open, causes }] : [];
  return {
    ...all,
    assumptions: once([named, ...cases.map((own) => own.assumptions)]),
    warnings: once(cases.map((own) => own.warnings)),
  };
}

function width({ total }: ScenarioEstimate): number {
  return total.high - total.low;
}

/**
 * What several cases list, largest first: what is about the same only from the case where it matters
 * most. There it may be several things that are called alike: a person's deductible and a family's.
 */
function once<T extends Assumption | Warning>(cases: readonly (readonly T[])[]): T[] {
  const all = cases.flatMap((own, place) =>
    own.map((entry) => {
      const [what, causes] = 'code' in entry ? [entry.code, 0] : [entry.unknown, entry.causes];
      return { entry, place, causes, name: [entry.subject, what].join() };
    }),
  );
  all.sort((a, b) => b.causes - a.causes);
  return all
    .filter(({ name, place }) => all.find((own) => own.name === name)?.place === place)
    .map(({ entry }) => entry);
}
