export type {
  AuthorizationNote,
  BenefitsReading,
  ReaderOptions,
  ReadingNote,
  UsedStatement,
} from '../reading.ts';
export type { EobAmounts } from './eob/amounts.ts';
export { EOB_AMOUNTS, type EobAmount } from './eob/categories.ts';
export { checkExplanationOfBenefit } from './eob/check.ts';
export type { EobLine } from './eob/line.ts';
export { type EobReading, readExplanationOfBenefit } from './eob/read.ts';
export { FHIR_LIMITS } from './hostile.ts';
export { readFhirBenefits } from './read-fhir-benefits.ts';
