import type { Range } from '../../money/range.ts';
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
  const assumptions = [
    ...(causes > 0 || moves ? [{ ...open, causes }] : []),
    ...cases.flatMap((own) => own.assumptions),
  ].sort((a, b) => b.causes - a.causes);
  return {
    ...all,
    // An unknown of several cases is listed once, as the one where it matters most.
    assumptions: once(assumptions),
    warnings: once([...all.warnings, ...others.flatMap((own) => own.warnings)]),
  };
}

function width({ total }: ScenarioEstimate): number {
  return total.high - total.low;
}

/** The first of each that is about the same. */
function once<T extends Assumption | Warning>(list: readonly T[]): T[] {
  const names = list.map((own) => [own.subject, 'code' in own ? own.code : own.unknown].join());
  return list.filter((_, index) => names.indexOf(names[index] as string) === index);
}

/** The same figures with every range wide enough for both. */
function hull<T>(likely: T, other: T): T {
  if (typeof likely !== 'object') return likely;
  // Nothing in an estimate is null.
  const own = likely as object;
  if ('low' in own && 'high' in own) {
    const [a, b] = [likely, other] as unknown as [Range, Range];
    return { ...a, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) } as T;
  }
  const copy = (Array.isArray(likely) ? [...likely] : { ...likely }) as T;
  for (const key in copy) if (other[key] !== undefined) copy[key] = hull(copy[key], other[key]);
  return copy;
}
