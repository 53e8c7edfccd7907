import type { PlanType } from '../../../../price-book/types.ts';

/**
 * Plan types by the codes of CARIN's SBCPlanTypeCS, of v3-ActCode and of plain words, in kebab-case.
 *
 * Source: HL7/carin-digital-insurance-card input/fsh/terminology/SBCPlanTypeCS.fsh; HL7 v3-ActCode.
 */
export const PLAN_TYPES_BY_CODE: Readonly<Record<string, PlanType>> = {
  hmo: 'hmo',
  ppo: 'ppo',
  pos: 'pos',
  epo: 'epo',
  hdhp: 'hdhp',
  medicare: 'medicare',
  'medicare-advantage': 'medicare-advantage',
  medicaid: 'medicaid',
  tricare: 'tricare',
};
