import { lookUp } from '../../look-up.ts';
import type { Benefit } from '../benefit-segment.ts';
import {
  HOSPITAL_INSURANCE,
  PLAN_TYPE_OF_INSURANCE,
  UNTELLING_INSURANCE,
} from '../tables/insurance-types.ts';
import type { Context } from './context.ts';
import { labelOf, safeCode } from './label.ts';
import { isPlanWide } from './targets.ts';

/** Notes whether coverage is in force. What is said of the plan outweighs what is said of single services. */
export function noteStatus(benefit: Benefit, active: boolean, { notebook }: Context): void {
  const { where, insuranceType } = benefit;
  if (insuranceType === HOSPITAL_INSURANCE) {
    const why = 'It is of Medicare Part A, which pays for hospital stays.';
    notebook.list(where, 'narrowed', labelOf(benefit), why);
    return;
  }
  if (active) {
    notebook.say(where, 'active', true, isPlanWide(benefit) ? {} : { weak: true });
    if (isPlanWide(benefit)) notebook.planName ??= benefit.description || undefined;
    return;
  }
  if (isPlanWide(benefit)) notebook.say(where, 'active', false);
  else {
    const why = 'Some services are inactive; whether the plan is, it does not say.';
    notebook.list(where, 'inactive-services', labelOf(benefit), why);
  }
}

/** Notes the plan type by EB04. A plan that calls itself Medicare Advantage is one, whatever its code. */
export function notePlanType(benefit: Benefit, { notebook }: Context): void {
  const { where, insuranceType: code, description } = benefit;
  if (/\bMEDICARE ADVANTAGE\b/i.test(description)) {
    notebook.assume(where, 'plan-type-from-name', 'medicare-advantage', 'Its name says so.');
    notebook.say(where, 'planType', 'medicare-advantage');
    return;
  }
  if (code === '') return;
  const planType = lookUp(PLAN_TYPE_OF_INSURANCE, code);
  // The name of the plan is more telling than the code that comes with every benefit; but whoever
  // has Medicaid has it as an HMO too.
  if (planType) notebook.say(where, 'planType', planType, { weak: planType !== 'medicaid' });
  else {
    const known = UNTELLING_INSURANCE.has(code);
    const why = known ? 'It does not tell the plan type.' : 'The insurance type is not known here.';
    notebook.list(where, 'plan-type-unknown', `EB04 ${safeCode(code)}`, why);
  }
}
