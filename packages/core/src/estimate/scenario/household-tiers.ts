import type { BasisPoints } from '../../money/minor-units.ts';
import { type Range, toRange } from '../../money/range.ts';
import type { LocalizedText, PriceBook, SlidingScale } from '../../price-book/types.ts';
import { guidelinesOn, povertyGuideline } from '../price/poverty-guidelines.ts';
import { povertyRegions } from '../price/poverty-region.ts';
import { percentOff } from '../price/sliding-scale.ts';
import type { Assumption, EstimateRequest } from '../types.ts';

/** Households of the guideline tables; of unknown size, the patient alone is the likely case. */
const ANY_SIZE: Range = { low: 1, likely: 1, high: 8 };
const ANY_INCOME: Range = { low: 0, likely: Infinity, high: Infinity };

/** What about a household decides its tier. */
export type HouseholdFact = 'household-income' | 'household-size' | 'household-region';

/** A fact nobody has said, or only as a range. */
export interface OpenFact extends Omit<Assumption, 'causes'> {
  readonly unknown: HouseholdFact;
}

/** What a scale takes off for a household, as far as it is known. */
export interface HouseholdTiers {
  /** The share taken off at each end of the cost; with `held`, as if that were known. */
  readonly off: (cost: keyof Range, held?: HouseholdFact) => BasisPoints;
  /** What is not known. */
  readonly open: readonly OpenFact[];
  readonly source: LocalizedText;
}

/** Reads a household against the scale, by the guidelines in force when the care starts. */
export function householdTiers(
  book: PriceBook,
  scale: SlidingScale,
  request: EstimateRequest,
): HouseholdTiers {
  const { size, annualIncome } = request.household ?? {};
  const guidelines = guidelinesOn(request.startDate);
  const { source } = guidelines;
  const sizes = size === undefined ? ANY_SIZE : toRange(size);
  const incomes = annualIncome === undefined ? ANY_INCOME : toRange(annualIncome);
  const regions = povertyRegions(book, request);
  const guideline = (people: number) =>
    regions.map((region) => povertyGuideline(guidelines, region, people));
  const spread = { low: Math.max, likely: (first: number) => first, high: Math.min };
  const off: HouseholdTiers['off'] = (cost, held) => {
    const at = (fact: HouseholdFact) => (fact === held ? 'likely' : cost);
    // More people raise the guideline, and so lower the cost.
    const people = { ...sizes, low: sizes.high, high: sizes.low }[at('household-size')];
    const line = spread[at('household-region')](...(guideline(people) as [number]));
    return percentOff(scale, incomes[at('household-income')], line);
  };
  const open: OpenFact[] = [];
  if (size === undefined) open.push({ unknown: 'household-size', assumed: ANY_SIZE, source });
  if (incomes.low < incomes.high) {
    const why = annualIncome ? { assumed: incomes, source: 'rule:given' } : { source };
    open.push({ unknown: 'household-income', ...why });
  }
  if (regions.length > 1) open.push({ unknown: 'household-region', source });
  return { off, open, source };
}
