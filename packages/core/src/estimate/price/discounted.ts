import { atEachBound, type Range } from '../../money/range.ts';
import type { Discount } from '../../price-book/types.ts';
import type { CareSet } from '../schedule/care-sets.ts';
import { perSet } from '../schedule/per-set.ts';
import { discountsOn, reductions, taken } from './discounts.ts';
import type { LinePricer, PricedLine } from './lines.ts';

/** A pricer whose cash prices have the discounts taken off, service by service. */
export function discounted(
  price: LinePricer,
  sets: readonly CareSet[],
  discounts: readonly Discount[],
): LinePricer {
  if (!discounts.length) return price;
  return perSet(sets, ({ services, date }, set) =>
    services.flatMap((id) => {
      const lines = price(set).filter(({ service }) => service === id);
      return reduced(lines, discountsOn(discounts, id, date));
    }),
  );
}

function reduced(
  lines: readonly PricedLine[],
  discounts: readonly Discount[],
): readonly PricedLine[] {
  if (discounts.length === 0) return lines;
  const at = (bound: keyof Range) =>
    reductions(
      lines.map(({ cash }) => cash[bound]),
      discounts,
    );
  const off = atEachBound(at);
  return lines.map((line, index) => ({
    ...line,
    cash: atEachBound((bound) => line.cash[bound] - taken(off[bound][index])),
    asked: line.cash,
    reductions: off.likely[index] ?? [],
  }));
}
