import type { ShareCategory } from '../../slots.ts';

/**
 * Benefit categories by CARIN's SBCBenefitCategoryCS, whose 27 kinds of care are those of the
 * federal Summary of Benefits and Coverage. Kinds that no outpatient clinic gives are absent.
 *
 * Source: HL7/carin-digital-insurance-card input/fsh/terminology/SBCBenefitCategoryCS.fsh.
 */
export const CARE_CATEGORIES: Readonly<Record<string, ShareCategory>> = {
  'preventive-care': 'preventive',
  'primary-care-visit': 'office-visit',
  'specialist-visit': 'specialist-visit',
  'diagnostic-test': 'laboratory',
  imaging: 'imaging',
  'generic-drugs': 'pharmacy-drug',
  'preferred-brand-drugs': 'pharmacy-drug',
  'non-preferred-brand-drugs': 'pharmacy-drug',
  'specialty-drugs': 'pharmacy-drug',
  'facility-fee': 'outpatient',
  'hospital-outpatient': 'outpatient',
  'mental-health-outpatient': 'mental-health',
};
