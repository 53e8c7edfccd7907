import type { MinorUnits } from '../../money/minor-units.ts';
import type { PricedLine } from '../price/lines.ts';
import type { LineEstimate, Step } from '../types.ts';

/** A line the patient pays without a plan: `asked` by the clinic, the rest of the charge written off. */
export function ownLine(
  { service, line, charge }: PricedLine,
  asked: MinorUnits,
  steps: readonly Step[],
): LineEstimate {
  return {
    service,
    line: line.id,
    benefit: line.benefit,
    charge,
    allowed: asked,
    planPays: 0,
    secondaryPays: 0,
    patientPays: asked,
    assistance: 0,
    writeOff: charge - asked,
    deductible: 0,
    copay: 0,
    coinsurance: 0,
    notCovered: 0,
    balanceBill: 0,
    selfPay: asked,
    steps,
  };
}

/** Why a self-pay patient is asked this: the book's cash price per unit, times units, off the charge. */
export function cashPriceSteps(priced: PricedLine, asked: MinorUnits): Step[] {
  const { units, charge, line } = priced;
  const source = `price-book:services.${priced.service}.lines.${line.id}`;
  return [
    { rule: 'charge', result: charge, operands: { price: line.charge, units }, source },
    { rule: 'cash-price', result: asked, operands: { price: asked / units, units, charge }, source },
  ];
}
