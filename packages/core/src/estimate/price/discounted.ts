import type { Range } from '../../money/range.ts';
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
  if (discounts.length === 0) return price;
  return perSet(sets, ({ services, date }, set) =>
    [...new Set(services)].flatMap((id) => {
      const lines = price(set).filter(({ service }) => service === id);
      return reduced(lines, discountsOn(discounts, id, date));
    }),
  );
}

function reduced(lines: readonly PricedLine[], discounts: readonly Discount[]): PricedLine[] {
  const at = (bound: keyof Range) =>
    reductions(
      lines.map(({ cash }) => cash[bound]),
      discounts,
    );
  const [low, likely, high] = [at('low'), at('likely'), at('high')];
  return lines.map((line, index) => ({
    ...line,
    cash: {
      low: line.cash.low - taken(low[index]),
      likely: line.cash.likely - taken(likely[index]),
      high: line.cash.high - taken(high[index]),
    },
    reductions: likely[index] ?? [],
  }));
}
