import type { PlanType, PriceBook, Service } from '../../price-book/types.ts';
import { findService } from '../care.ts';
import { CHARGE_LIMITS } from '../rules/charge-limit.ts';
import { paysEnrolledOnly } from '../rules/enrolled-providers.ts';
import type { Tier } from '../adjudicate/plan.ts';
import type { BalanceBilling, ServiceStanding } from '../adjudicate/line-spec.ts';
import { workedOutOnce } from '../worked-out-once.ts';
import type { CoverageInputs } from './coverage-inputs.ts';
import type { SettledInsurance } from './settled-insurance.ts';

/**
 * How each service stands in a scenario: by the practice's tier, unless the service has its own.
 *
 * - A contract bars the balance bill in network and for participating providers.
 * - The No Surprises Act bars it for services marked so, at in-network terms (45 CFR 149.410-420).
 * - The law caps what Medicare's and TRICARE's members may be asked (42 CFR 414.48, 32 CFR 199.14).
 *
 * Care out of network that nothing protects is not covered by a plan that pays nothing there, nor
 * care that is never billed to plans by one that pays enrolled providers alone. A
 * service whose own standing is unknown is taken as the practice's, which is said.
 */
export function serviceStandings(
  book: PriceBook,
  tier: Tier,
  { planType, benefits }: SettledInsurance,
  { coverageOf, warnings }: CoverageInputs,
): (service: string) => ServiceStanding {
  return workedOutOnce((id) => {
    const service = findService(book, id);
    const own = ownTier(service, tier);
    const covered = coverageOf(service);
    const outside = own === 'out-of-network';
    if (covered && service.network === 'unknown') {
      warnings.push({ code: 'network-unknown', subject: service.id });
    }
    if (outside && service.noSurprises) {
      return { tier: 'in-network', balance: 'none', covered, law: '45 CFR 149.410' };
    }
    if (
      outside &&
      covered &&
      (benefits.outOfNetwork === 'not-covered' ||
        (service.network === 'not-accepted' && paysEnrolledOnly(planType)))
    ) {
      warnings.push({ code: 'not-covered', subject: service.id });
      return { tier: own, balance: 'all', covered: false };
    }
    return { tier: own, balance: balanceBilling(book, own, planType), covered };
  });
}

function ownTier({ network }: Service, tier: Tier): Tier {
  if (network === undefined || network === 'unknown') return tier;
  return network === 'not-accepted' ? 'out-of-network' : network;
}

function balanceBilling(
  { currency }: PriceBook,
  tier: Tier,
  planType: PlanType | undefined,
): BalanceBilling {
  if (tier !== 'out-of-network') return 'none';
  return (currency === 'USD' && CHARGE_LIMITS[planType as PlanType]) || 'all';
}
