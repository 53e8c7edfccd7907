import { amountText } from '../../money/amount-text.ts';
import { toRange } from '../../money/range.ts';
import type { Discount, PriceBook, Service } from '../types.ts';
import { error, type Finding, warning } from './finding.ts';

/** A discount takes off no more than a service costs, and a promotion ends. */
export function discountTerms(book: PriceBook): Finding[] {
  return (book.discounts ?? []).flatMap((discount, at) => {
    const path = `discounts[${at}]`;
    return [...abovePrice(book, discount, path), ...endless(discount, path)];
  });
}

function abovePrice(book: PriceBook, { off, services }: Discount, path: string): Finding[] {
  if (!('amount' in off)) return [];
  const meant = book.services.filter(({ id }) => services?.includes(id) ?? true);
  return meant
    .filter((service) => off.amount > cashPrice(service))
    .slice(0, 1)
    .map((service) =>
      error({
        code: 'discount-above-price',
        path: `${path}.off.amount`,
        expected: `at most ${amountText(cashPrice(service), book.currency)}, what "${service.id}" costs`,
        received: amountText(off.amount, book.currency),
        advice: 'Lower the amount, or name the services it is for.',
      }),
    );
}

function cashPrice({ lines }: Service): number {
  return lines.reduce((sum, line) => sum + toRange(line.cashPrice).high * (line.units ?? 1), 0);
}

function endless({ kind, until }: Discount, path: string): Finding[] {
  if (kind !== 'promotion' || until !== undefined) return [];
  return [
    warning({
      code: 'promotion-without-end',
      path: `${path}.until`,
      expected: 'the last day of the promotion',
      received: 'nothing',
      advice: 'A price that everybody always gets is the cash price; write it there.',
    }),
  ];
}
