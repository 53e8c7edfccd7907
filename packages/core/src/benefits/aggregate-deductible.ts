import { toRange } from '../money/range.ts';
import type { Limit, NetworkBenefits } from './types.ts';

/**
 * Whether a tier states a deductible of zero for a person and one above it for the family, which
 * nobody could then ever pay.
 */
export function isWithoutIndividual({ deductible, familyDeductible }: NetworkBenefits): boolean {
  const [own, family] = [amountOf(deductible), amountOf(familyDeductible)];
  return own?.high === 0 && family !== undefined && family.low > 0;
}

function amountOf(limit: Limit = 'none') {
  return limit === 'none' || limit.amount === undefined ? undefined : toRange(limit.amount);
}
