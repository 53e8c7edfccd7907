import type { Problem } from '../../errors.ts';
import type { Range } from '../../money/range.ts';
import type { Limit, NetworkBenefits } from '../types.ts';
import { type AmountText, bounds } from './check-limit.ts';

/** Limits of which the first fills the second, so that it cannot be above it. */
const FILLS = [
  ['deductible', 'outOfPocketMaximum'],
  ['deductible', 'familyDeductible'],
  ['deductible', 'familyOutOfPocketMaximum'],
  ['outOfPocketMaximum', 'familyOutOfPocketMaximum'],
  ['familyDeductible', 'familyOutOfPocketMaximum'],
] as const;

/**
 * Deductibles above the maximum, individual limits above the family's.
 *
 * @param inherited the terms of another tier that hold where this one states none
 */
export function checkOrder(
  own: NetworkBenefits,
  inherited: NetworkBenefits,
  path: string,
  text: AmountText,
): Problem[] {
  const tier = { ...inherited, ...own };
  return FILLS.flatMap(([lower, upper]) => {
    const low = amountOf(tier[lower]);
    const high = amountOf(tier[upper]);
    const stated = own[lower] !== undefined || own[upper] !== undefined;
    if (!stated || !low || !high || low.low <= high.high) return [];
    const where = own[lower] === undefined ? 'inNetwork' : path;
    const expected = `at most ${upper}, ${text(high.high)}`;
    const received = text(low.low);
    return [{ code: 'limits-reversed', path: `${where}.${lower}`, expected, received }];
  });
}

function amountOf(limit: Limit | undefined): Range | undefined {
  return limit === undefined || limit === 'none' ? undefined : bounds(limit.amount);
}
