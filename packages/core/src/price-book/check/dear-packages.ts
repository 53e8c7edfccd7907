import { amountText } from '../../money/amount-text.ts';
import type { PriceBook } from '../types.ts';
import { cashTotal } from './cash-total.ts';
import { type Finding, warning } from './finding.ts';

/** Nobody takes nine tenths off: less than one tenth is a decimal point in the wrong place. */
const TENTH = 10;

/**
 * A package costs no more than its visits bought one by one, at likely cash prices, and no less than a
 * tenth of that. One with a service that the book lacks is an error of its own.
 */
export function dearPackages(book: PriceBook): Finding[] {
  const ids = new Set(book.services.map(({ id }) => id));
  return book.packages.flatMap((offer, index) => {
    if (!offer.includes.every(({ service }) => ids.has(service))) return [];
    const { likely } = cashTotal(book, offer.includes);
    const isSlipped = offer.price * TENTH < likely;
    if (!isSlipped && offer.price <= likely) return [];
    const parts = `${amountText(likely, book.currency)}, what its visits cost one by one`;
    return warning({
      code: isSlipped ? 'price-out-of-proportion' : 'package-dearer-than-parts',
      path: `packages[${index}].price`,
      expected: isSlipped ? `at least a tenth of ${parts}` : `at most ${parts}`,
      received: amountText(offer.price, book.currency),
      advice: isSlipped
        ? 'See that the decimal point is where it belongs.'
        : 'Lower the price, or add what else the package includes.',
    });
  });
}
