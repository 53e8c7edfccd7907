import { toRange } from '../../money/range.ts';
import type { PriceBook } from '../types.ts';
import { amountText } from './cash-total.ts';
import { error, type Finding } from './finding.ts';

/** No self-pay patient is asked more than the list price; of a range, its upper bound counts. */
export function cashPriceAboveCharge(book: PriceBook): Finding[] {
  return book.services.flatMap(({ lines }, service) =>
    lines.flatMap((line, index) => {
      const { high } = toRange(line.cashPrice);
      if (high <= line.charge) return [];
      return error({
        code: 'cash-price-above-charge',
        path: `services[${service}].lines[${index}].cashPrice`,
        expected: `at most the charge, ${amountText(line.charge, book.currency)}`,
        received: amountText(high, book.currency),
        advice: 'Raise the charge or lower the cash price.',
      });
    }),
  );
}
