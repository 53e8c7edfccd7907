/** The element classes, which register nothing by themselves; `@forecost/elements/define` does. */
export { CallbackForm } from './callback-form/callback-form.ts';
export { CostCalculator } from './cost-calculator/cost-calculator.ts';
export type { EstimateShown } from './cost-calculator/estimate-event.ts';
export type {
  EligibilityAnswer,
  EligibilityRequest,
} from './insurance-checker/eligibility/contract.ts';
export { InsuranceChecker } from './insurance-checker/insurance-checker.ts';
export { Price } from './price/price.ts';
export { PriceList } from './price-list/price-list.ts';
export { registerLanguage } from './translations/register-language.ts';
export type { StepWords, Translation } from './translations/translation.ts';
