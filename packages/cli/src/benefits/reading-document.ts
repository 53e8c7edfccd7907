import type { BenefitsReading } from '@forecost/core/benefits/fhir';
import { printPlanBenefits } from '@forecost/core/benefits/schema';

/** A reading for programs; `benefits` as an estimate request takes them. */
export interface ReadingDocument extends Omit<BenefitsReading, 'benefits'> {
  /** Amounts as decimals in US dollars, rates as fractions. */
  readonly benefits: ReturnType<typeof printPlanBenefits>;
}

/**
 * Writes a reading the way people write benefits.
 *
 * @throws ForecostError where an estimate would refuse the benefits
 */
export function readingDocument(reading: BenefitsReading): ReadingDocument {
  return { ...reading, benefits: printPlanBenefits(reading.benefits) };
}
