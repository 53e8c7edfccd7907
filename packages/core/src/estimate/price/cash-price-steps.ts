import { percentOf } from '../../money/percent-of.ts';
import type { Step } from '../types.ts';
import { taken } from './discounts.ts';
import { entrySource, type PricedLine, unitPrices } from './lines.ts';

/**
 * Why a self-pay patient is asked this: the cash price of a unit after its modifiers, times units,
 * and what discounts take off it.
 */
export function cashPriceSteps(priced: PricedLine): Step[] {
  const { units, charge, line, cash, location, modifiers, reductions = [] } = priced;
  const result = cash.likely + taken(reductions);
  const source = entrySource(priced);
  const entry = entrySource({ ...priced, location: undefined });
  const steps: Step[] = [
    { rule: 'charge', result: charge, operands: { price: charge / units, units }, source },
  ];
  let price = unitPrices(line, location).cash.likely;
  for (const { modifier, rate, from: date, ...own } of modifiers) {
    const after = percentOf(price, rate);
    const said = own.source ?? `${entry}.modifierRates.${modifier}`;
    steps.push({ rule: 'modifier', result: after, operands: { price, rate }, source: said, date });
    price = after;
  }
  const operands = { price, units, charge };
  steps.push({ rule: 'cash-price', result, operands, source });
  reductions.forEach(({ discount, price: before, off }, index) => {
    const { id, off: rule } = discount;
    const size = 'percent' in rule ? { rate: rule.percent } : { amount: rule.amount };
    const own = { price: before, ...size, number: index + 1 };
    steps.push({
      rule: 'discount',
      result: off,
      operands: own,
      source: `price-book:discounts.${id}`,
      date: discount.from,
    });
  });
  return steps;
}
