/** Amounts of an explanation of benefit that its arithmetic is about. */
export const EOB_AMOUNTS = [
  'submitted',
  'eligible',
  'deductible',
  'copay',
  'coinsurance',
  'noncovered',
  'benefit',
  'memberliability',
] as const;
export type EobAmount = (typeof EOB_AMOUNTS)[number];

/**
 * Amounts by adjudication category, in kebab-case.
 *
 * Source: HL7 adjudication (FHIR R4), CARIN Blue Button C4BBAdjudication, Da Vinci PCT.
 */
export const EOB_AMOUNT_OF_CATEGORY: Readonly<Record<string, EobAmount>> = {
  submitted: 'submitted',
  eligible: 'eligible',
  allowed: 'eligible',
  deductible: 'deductible',
  copay: 'copay',
  coinsurance: 'coinsurance',
  noncovered: 'noncovered',
  benefit: 'benefit',
  paidtoprovider: 'benefit',
  memberliability: 'memberliability',
  'member-liability': 'memberliability',
};

/** The category whose value is the share of the eligible amount that the plan pays. */
export const PLAN_PERCENT = 'eligpercent';
