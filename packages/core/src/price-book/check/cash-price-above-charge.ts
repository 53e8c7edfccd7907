import { amountText } from '../../money/amount-text.ts';
import { toRange } from '../../money/range.ts';
import type { Amount, PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** No self-pay patient is asked more than the list price, anywhere; of a range, its upper bound counts. */
export function cashPriceAboveCharge(book: PriceBook): Finding[] {
  const judge = (charge: number, cashPrice: Amount, path: string): Finding[] => {
    const { high } = toRange(cashPrice);
    if (high <= charge) return [];
    return [
      error({
        code: 'cash-price-above-charge',
        path: `${path}.cashPrice`,
        expected: `at most the charge, ${amountText(charge, book.currency)}`,
        received: amountText(high, book.currency),
        advice: 'Raise the charge or lower the cash price.',
      }),
    ];
  };
  return book.services.flatMap(({ lines }, service) =>
    lines.flatMap((line, index) => {
      const path = `services[${service}].lines[${index}]`;
      const { charge, cashPrice, byLocation = [] } = line;
      return [
        ...judge(charge, cashPrice, path),
        ...byLocation.flatMap((own, at) =>
          judge(own.charge ?? charge, own.cashPrice ?? cashPrice, `${path}.byLocation[${at}]`),
        ),
      ];
    }),
  );
}
