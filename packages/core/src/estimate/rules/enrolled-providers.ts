import type { PlanType } from '../../price-book/types.ts';

const ENROLLED_ONLY = /^(medica(re|id)|va)$/;

/**
 * Whether a plan of that type pays nothing, to its member either, for care by who does not bill it:
 * Original Medicare pays enrolled providers alone, and nobody who has opted out of it (42 CFR
 * 424.505, 405.425), Medicaid those who have agreed to it (42 CFR 431.107), the VA those whom it has
 * authorized (38 CFR 17.4020).
 */
export function paysEnrolledOnly(planType: PlanType | undefined): boolean {
  return ENROLLED_ONLY.test(`${planType}`);
}
