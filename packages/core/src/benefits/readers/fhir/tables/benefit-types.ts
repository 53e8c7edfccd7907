/** What a benefit entry states. */
export type BenefitMeaning =
  | 'deductible'
  | 'out-of-pocket-maximum'
  | 'copay'
  | 'coinsurance'
  | 'visit'
  | 'annual-maximum'
  | 'unused';

/**
 * Meanings by benefit type, in kebab-case. `unused` are known and have no place in plan benefits:
 * the most a percentage copay can be (`copay-maximum`). The most the plan pays (`benefit`) has one where
 * the care is dental.
 *
 * Source: HL7 benefit-type (FHIR R4), Da Vinci PCT financial types.
 */
export const BENEFIT_MEANINGS: Readonly<Record<string, BenefitMeaning>> = {
  deductible: 'deductible',
  'out-of-pocket-maximum': 'out-of-pocket-maximum',
  'maximum-out-of-pocket': 'out-of-pocket-maximum',
  maxoutofpocket: 'out-of-pocket-maximum',
  copay: 'copay',
  copayment: 'copay',
  'copay-percent': 'coinsurance',
  coinsurance: 'coinsurance',
  visit: 'visit',
  benefit: 'annual-maximum',
  'copay-maximum': 'unused',
  room: 'unused',
  'vision-exam': 'unused',
  'vision-glasses': 'unused',
  'vision-contacts': 'unused',
  'medical-primarycare': 'unused',
  'pharmacy-dispense': 'unused',
};
