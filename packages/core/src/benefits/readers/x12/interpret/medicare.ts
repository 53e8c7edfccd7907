import type { Benefit } from '../benefit-segment.ts';
import {
  ADVANTAGE_PLANS,
  HOSPITAL_INSURANCE,
  MEDICAL_INSURANCE,
  QUALIFIED_BENEFICIARY,
} from '../tables/insurance-types.ts';
import type { Context } from './context.ts';

/** EB01 of active coverage. */
const ACTIVE = '1';

const PARTS = new Set([HOSPITAL_INSURANCE, MEDICAL_INSURANCE]);

/** Whether an EB segment is of Original Medicare, by what its insurance type says. */
export function isOfMedicare({ insuranceType }: Benefit): boolean {
  return PARTS.has(insuranceType);
}

/** Whether an EB segment names the private plan that pays in Medicare's place. */
function namesAdvantagePlan({ code, insuranceType }: Benefit): boolean {
  return code === 'R' && ADVANTAGE_PLANS.has(insuranceType);
}

/**
 * Whether Medicare answers about a member of a Medicare Advantage plan: it says that Medicare is
 * active, and names the plan as another payer.
 *
 * Source: CMS, HETS 270/271 companion guide, on Medicare Advantage enrollment.
 */
export function isOfAdvantage(benefits: readonly Benefit[]): boolean {
  const byMedicare = benefits.some((own) => own.code === ACTIVE && isOfMedicare(own));
  return byMedicare && benefits.some(namesAdvantagePlan);
}

/** Notes what only Medicare's own answers say; whether there is nothing else to read in the segment. */
export function noteMedicare(benefit: Benefit, { notebook, advantage }: Context): boolean {
  const { where, insuranceType } = benefit;
  if (insuranceType === QUALIFIED_BENEFICIARY) {
    const why =
      'No provider may bill the member what Medicare leaves (42 U.S.C. 1396a(n)(3)); it is not modeled.';
    notebook.list(where, 'qualified-medicare-beneficiary', 'EB04 QM', why);
    return true;
  }
  if (advantage && namesAdvantagePlan(benefit)) {
    const why = "It is named beside Medicare, in whose place it pays; ask for that plan's terms.";
    notebook.assume(where, 'plan-type-from-payer', 'medicare-advantage', why);
    notebook.say(where, 'planType', 'medicare-advantage');
    return true;
  }
  return false;
}
