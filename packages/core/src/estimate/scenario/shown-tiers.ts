import { networkStanding } from '../../coverage/network-standing.ts';
import type { NetworkStatus, Payer } from '../../price-book/types.ts';
import type { Tier } from '../adjudicate/plan.ts';
import { paysEnrolledOnly } from '../rules/enrolled-providers.ts';
import type { Insurance } from '../types.ts';
import type { SettledInsurance } from './settled-insurance.ts';

/**
 * The practice's standing with the patient's plan: what the request says, else what the book says of the
 * payer's plans of the type that the request or the plan's benefits say; `unknown` where types stand
 * differently and nobody says which it is.
 */
export function networkStatus(payer: Payer | undefined, insurance: Insurance): NetworkStatus {
  const { network, planType = insurance.benefits?.planType } = insurance;
  return network ?? networkStanding(payer, planType);
}

/**
 * The tiers worth showing: an unknown standing shows both, a government plan that is not accepted none.
 *
 * @param protectedCare whether the law makes the plan pay for some of it out of network too
 */
export function shownTiers(
  network: NetworkStatus,
  payer: Payer | undefined,
  { planType, benefits }: SettledInsurance,
  protectedCare: boolean,
): Tier[] {
  const pays = protectedCare || benefits.outOfNetwork !== 'not-covered';
  const outside: Tier[] = pays ? ['out-of-network'] : [];
  if (network === 'unknown') return ['in-network', ...outside];
  if (network === 'not-accepted' && (payer?.government || paysEnrolledOnly(planType))) return [];
  return network === 'out-of-network' || network === 'not-accepted' ? outside : [network];
}
