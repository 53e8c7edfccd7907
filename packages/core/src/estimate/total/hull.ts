import type { Range } from '../../money/range.ts';

/** The same figures with every range wide enough for both; lines, which hold none, are the likely ones. */
export function hull<T>(likely: T, other: T): T {
  if (typeof likely !== 'object') return likely;
  // Nothing in an estimate is null.
  const own = likely as object;
  if ('low' in own && 'high' in own) {
    const [a, b] = [likely, other] as unknown as [Range, Range];
    return { ...a, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) } as T;
  }
  const copy = (Array.isArray(likely) ? [...likely] : { ...likely }) as T;
  for (const key in copy) {
    if (key !== 'lines' && other[key] !== undefined) copy[key] = hull(copy[key], other[key]);
  }
  return copy;
}
