import { amountText } from '../../money/amount-text.ts';
import { toRange } from '../../money/range.ts';
import type { PriceBook, ServiceLine } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** What insurers are charged for costs everybody else something: nothing at all was left at 0. */
export function freeServices({ services, currency }: PriceBook): Finding[] {
  return services.flatMap(({ lines }, index) =>
    lines.some(({ charge }) => charge > 0) && lines.every(isFree)
      ? warning({
          code: 'price-out-of-proportion',
          path: `services[${index}].lines`,
          expected: 'a cash price, as there is a charge',
          received: amountText(0, currency),
          advice: 'Write what a patient without insurance pays; 0 says that it is free.',
        })
      : [],
  );
}

function isFree({ cashPrice, byLocation = [] }: ServiceLine): boolean {
  const prices = [cashPrice, ...byLocation.map((own) => own.cashPrice ?? cashPrice)];
  return prices.every((price) => toRange(price).high === 0);
}
