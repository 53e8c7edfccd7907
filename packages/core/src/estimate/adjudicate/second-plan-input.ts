import { leavesShare } from '../../benefits/second-plan.ts';
import type { SecondaryCoverage } from '../../benefits/types.ts';
import { highMedigapDeductible } from '../rules/high-deductible-medigap.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import { ANYTHING, TYPICAL_DEDUCTIBLE } from '../unknowns/typical-benefits.ts';
import { limit } from './limit-inputs.ts';

/**
 * A second plan's own deductible: none without one; of a Medigap plan that leaves a share, the most
 * it leaves in a year: $8,000 for Plan K and half of that for Plan L (CMS, 2026), somewhat less in
 * 2025, and rising.
 */
export function secondaryInput(inputs: Inputs, second: SecondaryCoverage | undefined) {
  const { formula = 'medigap', coinsurance = 0, deductible, outOfPocketMaximum } = second ?? {};
  const subject = 'secondary';
  if (leavesShare(second)) {
    const law = { likely: coinsurance * 160, least: coinsurance * 144, high: ANYTHING };
    const name = { unknown: 'out-of-pocket-maximum', subject } as const;
    return limit(inputs, outOfPocketMaximum, name, law, Infinity);
  }
  const isMedigap = formula === 'medigap';
  const own = isMedigap ? (deductible ?? 'none') : deductible;
  const usual = isMedigap ? highMedigapDeductible(inputs.last) : TYPICAL_DEDUCTIBLE;
  return limit(inputs, own, { unknown: 'deductible', subject }, usual, 0);
}
