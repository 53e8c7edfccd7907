import type { PlanType } from '../../../../price-book/types.ts';

/**
 * Plan types by the insurance type of EB04; codes that say nothing of the plan's type are absent.
 *
 * Source: X12 element 1336 as listed by 005010X279A1.
 */
export const PLAN_TYPE_OF_INSURANCE: Readonly<Record<string, PlanType>> = {
  EP: 'epo',
  HM: 'hmo',
  HN: 'medicare-advantage',
  PR: 'ppo',
  PS: 'pos',
  MA: 'medicare',
  MB: 'medicare',
  MP: 'medicare',
  CP: 'medicare',
  MC: 'medicaid',
};

/** Medicare Part A: hospital stays, never a clinic's visit. */
export const HOSPITAL_INSURANCE = 'MA';

/** Medicare Part B, of which no network is ever stated: it has none. */
export const MEDICAL_INSURANCE = 'MB';

/** Whom a state pays Medicare's deductibles and coinsurance for. */
export const QUALIFIED_BENEFICIARY = 'QM';

/** Private plans, where Medicare names one as another payer (EB01 R). */
export const ADVANTAGE_PLANS: ReadonlySet<string> = new Set(['HM', 'HN', 'IN', 'PR', 'PS']);

/** Insurance types that are known and say nothing of the plan's type: commercial, group, COBRA and so on. */
export const UNTELLING_INSURANCE: ReadonlySet<string> = new Set(
  '12 13 14 15 16 41 42 43 47 AP C1 CO D DB FF GP HS IN IP LC LD LI LT MH MI OT PE PL PP RP SP TF WC WU'.split(
    ' ',
  ),
);
