/** Kinds of plan, by how freely a patient may choose who treats them, or by who pays. */
export const PLAN_TYPES = [
  'ppo',
  'hmo',
  'epo',
  'pos',
  'hdhp',
  'medicare',
  'medicare-advantage',
  'medicaid',
  'tricare',
  'va',
  'none',
] as const;
export type PlanType = (typeof PLAN_TYPES)[number];

/**
 * How the practice stands with a payer. `participating` bills no balances, without being of the plan's best
 * tier; `not-accepted` does not bill it at all.
 */
export const NETWORK_STATUSES = [
  'in-network',
  'participating',
  'out-of-network',
  'not-accepted',
  'unknown',
] as const;
export type NetworkStatus = (typeof NETWORK_STATUSES)[number];

/**
 * What part of a plan pays for a line; `none` marks what is never billed to a plan (aesthetics, a
 * no-show fee), `preventive` only what most plans must pay in full (45 CFR 147.130(a)(1)).
 */
export const BENEFIT_CATEGORIES = [
  'office-visit',
  'specialist-visit',
  'mental-health',
  'outpatient',
  'medical-drug',
  'pharmacy-drug',
  'laboratory',
  'imaging',
  'preventive',
  'dental',
  'other',
  'none',
] as const;
export type BenefitCategory = (typeof BENEFIT_CATEGORIES)[number];
