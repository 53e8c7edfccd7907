/**
 * Where a patient finds how to start a dispute, as 45 CFR 149.610(c)(1)(x) wants it told.
 *
 * Source: CMS model notice "Good Faith Estimate for Health Care Items and Services" (OMB 0938-1433),
 * as reprinted at https://enaesthetics.com/good-faith-estimate/, retrieved 2026-11-21.
 */
export const DISPUTE_INFORMATION = {
  website: 'www.cms.gov/nosurprises/consumers',
  phone: '1-800-985-3059',
  email: 'FederalPPDRQuestions@cms.hhs.gov',
} as const;
