import type { NetworkStatus, Payer, PlanType } from '../price-book/types.ts';

/**
 * The practice's standing with a payer's plan of a type: that type's entry, else the payer's own.
 *
 * @returns `unknown` where no payer is meant, and where plans of different types stand differently and
 *   nobody says which it is
 */
export function networkStanding(
  { network, planTypes = {} }: Partial<Payer> = {},
  planType?: PlanType,
): NetworkStatus {
  const own = planType
    ? planTypes[planType]
    : Object.values(planTypes).find((status) => status !== network) && 'unknown';
  return own ?? network ?? 'unknown';
}
