export { isDiagnosisCode } from './codes/diagnosis-code.ts';
export { isNpi } from '../identifiers/npi.ts';
export { isServiceCode, type ServiceCodeSystem } from './codes/service-code.ts';
export { isTin } from './codes/tin.ts';
export { buildGoodFaithEstimate } from './build.ts';
export {
  type BillComparison,
  compareBills,
  DISPUTE_THRESHOLD,
  DISPUTE_WITHIN_DAYS,
  disputeDeadline,
  isDisputable,
  type TotalsByProvider,
} from './dispute.ts';
export { DISCLAIMERS, type DisclaimerId } from './disclaimers.ts';
export { DISPUTE_INFORMATION } from './dispute-information.ts';
export { goodFaithEstimateDue } from './due.ts';
export type { DueDates, DueSituation, GoodFaithEstimateDue } from './due-situation.ts';
export type { GoodFaithEstimateInput, LineInput, ProviderInput } from './input/types.ts';
export { type LineFacts, type LineFromEstimate, linesFromEstimate } from './lines-from-estimate.ts';
export { renderGoodFaithEstimate } from './render/render.ts';
export type {
  Contact,
  EstimatedLine,
  EstimatedProvider,
  GoodFaithEstimate,
  RecurringCare,
  ServiceCode,
} from './types.ts';
export { en } from './wording/en.ts';
export { es } from './wording/es.ts';
export type { DisputeFacts, GoodFaithEstimateWording, RecurringFacts } from './wording/types.ts';
export {
  type FederalHoliday,
  federalHolidays,
  type HolidayRule,
  isFederalHoliday,
} from '../calendar/federal-holidays.ts';
