import { leavesShare } from '../../benefits/second-plan.ts';
import type { Limit, SecondaryCoverage } from '../../benefits/types.ts';
import type { Uncertain } from '../../money/range.ts';
import { highMedigapDeductible } from '../rules/high-deductible-medigap.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import type { Settle } from '../unknowns/values.ts';
import {
  ANYTHING,
  TYPICAL_DEDUCTIBLE,
  TYPICAL_OUT_OF_POCKET_MAXIMUM,
} from '../unknowns/typical-benefits.ts';
import { leastOf, limit, type Settled } from './limit.ts';

/**
 * A second plan's own deductible, or what a Medigap plan that leaves a share leaves in a year at most:
 * $8,000 for Plan K and half of that for Plan L (CMS, 2026), somewhat less in 2025, and rising; then
 * the out-of-pocket maximum of any other plan but Medicare and Medigap, which no law bounds for certain.
 */
export function secondaryInputs(
  inputs: Inputs,
  second: SecondaryCoverage | undefined,
): readonly [Settle<Settled>, Settle<Settled>] {
  const { formula = 'medigap', coinsurance = 0, deductible, outOfPocketMaximum } = second ?? {};
  const subject = 'secondary';
  const maximum = (said: Limit | undefined, likely: number, least: Uncertain) => {
    const usual = { likely, least, high: ANYTHING, source: 'rule:unsaid' };
    return limit(inputs, said, { unknown: 'out-of-pocket-maximum', subject }, usual, Infinity);
  };
  if (leavesShare(second)) {
    return [
      maximum(outOfPocketMaximum, coinsurance * 160, coinsurance * 144),
      maximum('none', 0, 0),
    ];
  }
  const isMedigap = formula === 'medigap';
  const own = isMedigap ? (deductible ?? 'none') : deductible;
  const usual = isMedigap ? highMedigapDeductible(inputs.last) : TYPICAL_DEDUCTIBLE;
  const most = formula.startsWith('medi') ? 'none' : outOfPocketMaximum;
  return [
    limit(inputs, own, { unknown: 'deductible', subject }, usual, 0),
    // What fills the deductible counts toward the maximum.
    maximum(most, TYPICAL_OUT_OF_POCKET_MAXIMUM.likely, leastOf(deductible)),
  ];
}
