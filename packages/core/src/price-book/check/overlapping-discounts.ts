import type { Discount, PriceBook } from '../types.ts';
import { error, type Finding, warning } from './finding.ts';

/**
 * Discounts that can meet have a stated order if they stack; promotions that meet and do not stack
 * are said, because a patient only gets the better one.
 */
export function overlappingDiscounts({ discounts = [] }: PriceBook): Finding[] {
  return discounts.flatMap((discount, at) =>
    discounts.slice(0, at).flatMap((other, index) => {
      if (!meet(discount, other)) return [];
      const received = `the same as discounts[${index}], "${other.id}"`;
      if (discount.stacks && other.stacks) {
        if (discount.order !== other.order) return [];
        return error({
          code: 'discount-order-ambiguous',
          path: `discounts[${at}].order`,
          expected: 'a place of its own among the discounts that stack',
          received: `${discount.order}, ${received}`,
          advice: 'Number them in the order in which they are taken off.',
        });
      }
      if (discount.kind !== 'promotion' || other.kind !== 'promotion') return [];
      return warning({
        code: 'promotions-overlap',
        path: `discounts[${at}].from`,
        expected: 'days or services that no other promotion has, or promotions that all stack',
        received: `some of ${received}`,
        advice: 'On those days a patient gets the better of the two.',
      });
    }),
  );
}

function meet(a: Discount, b: Discount): boolean {
  const days = begins(a) <= ends(b) && begins(b) <= ends(a);
  const services = !a.services || !b.services || a.services.some((id) => b.services?.includes(id));
  return days && services;
}

function begins({ from = '' }: Discount): string {
  return from;
}

function ends({ until = '9999-12-31' }: Discount): string {
  return until;
}
