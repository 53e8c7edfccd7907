import { amountText } from '../../money/amount-text.ts';
import type { PriceBook } from '../types.ts';
import { cashTotal } from './cash-total.ts';
import { type Finding, warning } from './finding.ts';

/** A package costs no more than its visits bought one by one, at likely cash prices. */
export function dearPackages(book: PriceBook): Finding[] {
  return book.packages.flatMap((offer, index) => {
    const { likely } = cashTotal(book, offer.includes);
    if (offer.price <= likely) return [];
    return warning({
      code: 'package-dearer-than-parts',
      path: `packages[${index}].price`,
      expected: `at most ${amountText(likely, book.currency)}, what its visits cost one by one`,
      received: amountText(offer.price, book.currency),
      advice: 'Lower the price, or add what else the package includes.',
    });
  });
}
