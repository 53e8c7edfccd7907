import { amountText } from '../../money/amount-text.ts';
import { toRange } from '../../money/range.ts';
import type { Amount, PriceBook, ServiceLine } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** Less than a tenth of the charge is what a decimal point makes that is in the wrong place. */
const TENTH = 10;

/**
 * What is paid for a line lies between a tenth of its charge and the charge, or somebody typed one of
 * the two wrong. A line may be free; a cash price above the charge is an error of its own.
 */
export function slippedDecimals(book: PriceBook): Finding[] {
  const judge = (amount: Amount, charges: readonly number[], path: string, most = true) => {
    const { low, high } = toRange(amount);
    const [least, highest] = [Math.min(...charges), Math.max(...charges)];
    const isLow = low > 0 && low * TENTH < least;
    if (!isLow && !(most && high > highest)) return [];
    const text = (value: number) => amountText(value, book.currency);
    return [
      warning({
        code: 'price-out-of-proportion',
        path,
        expected: isLow
          ? `at least a tenth of the charge, ${text(least)}`
          : `at most the charge, ${text(highest)}, the most that a payer recognizes`,
        received: text(isLow ? low : high),
        advice: 'See that the decimal point is where it belongs in both.',
      }),
    ];
  };
  const services = new Map(book.services.map((service) => [service.id, service]));
  return [
    ...book.services.flatMap(({ lines }, service) =>
      lines.flatMap((line, index) => {
        const { charge, cashPrice, typicalAllowed, byLocation = [] } = line;
        const path = `services[${service}].lines[${index}]`;
        return [
          ...judge(cashPrice, [charge], `${path}.cashPrice`, false),
          ...(typicalAllowed
            ? judge(typicalAllowed.amount, chargesOf(line), `${path}.typicalAllowed.amount`)
            : []),
          ...byLocation.flatMap((own, at) => {
            const written = own.cashPrice === undefined ? 'charge' : 'cashPrice';
            const place = `${path}.byLocation[${at}].${written}`;
            return judge(own.cashPrice ?? cashPrice, [own.charge ?? charge], place, false);
          }),
        ];
      }),
    ),
    ...book.allowedAmounts.flatMap(({ service, line, rate }, at) => {
      if (!('amount' in rate)) return [];
      const { amount } = rate;
      const lines = services.get(service)?.lines ?? [];
      const paid = lines.filter(({ id }) => line === undefined || id === line);
      const path = `allowedAmounts[${at}].rate.amount`;
      return paid.flatMap((one) => judge(amount, chargesOf(one), path)).slice(0, 1);
    }),
  ];
}

/** What a line is listed at, place by place. */
function chargesOf({ charge, byLocation = [] }: ServiceLine): number[] {
  return [charge, ...byLocation.map((own) => own.charge ?? charge)];
}
