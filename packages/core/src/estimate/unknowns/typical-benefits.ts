import type { IsoDate } from '../../calendar/iso-date.ts';
import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import type { Uncertain } from '../../money/range.ts';
import { yearlyFigure, type YearlyFigure } from '../rules/yearly-figure.ts';

/** Above every amount there is, and every sum of them. */
export const ANYTHING: MinorUnits = 1e12;

/** What is assumed of a figure that the patient's plan does not say: from nothing on. */
export interface TypicalFigure {
  readonly likely: MinorUnits | BasisPoints;
  /** What it is not below, as another figure says; missing: nothing. */
  readonly least?: Uncertain | undefined;
  /** Missing: the legal limit on what a patient pays in a year, so many times. */
  readonly high?: MinorUnits | BasisPoints;
  /** Default 1. */
  readonly times?: number;
  /** Where it comes from, beside that limit. */
  readonly source?: string;
}

/**
 * The most that a plan which covers one person may ask in a year; estimates that use it after it ends
 * carry a `stale-table` warning.
 */
export interface LegalLimit extends YearlyFigure {
  readonly source: string;
}

/**
 * By the year in which a plan year begins, in cents. Sources: 45 CFR 156.130; CMS, limitation on cost
 * sharing of 2026 (90 FR 27074) and of 2027 (guidance of January 29, 2026).
 */
const HIGHEST_OUT_OF_POCKET: Readonly<Record<string, MinorUnits>> = {
  2026: 1_060_000,
  2027: 1_200_000,
};

/** The limit in force on a day. */
export function legalLimit(day: IsoDate): LegalLimit {
  const limit = yearlyFigure(HIGHEST_OUT_OF_POCKET, day);
  return { ...limit, source: `45 CFR 156.130; CMS, ${limit.year} limitation on cost sharing` };
}

const SURVEY = 'KFF Employer Health Benefits Survey 2025';

/** Individual deductible: none up to the legal limit; likely the 2025 average for single coverage. */
export const TYPICAL_DEDUCTIBLE: TypicalFigure = { likely: 188_600, source: SURVEY };

/** Individual out-of-pocket maximum: up to the legal limit, likely half of that of 2026. */
export const TYPICAL_OUT_OF_POCKET_MAXIMUM: TypicalFigure = { likely: 530_000 };

/** What a family pays in a year, by its deductible or its maximum: up to twice the limit of one person. */
export const TYPICAL_FAMILY_LIMIT: TypicalFigure = { likely: 1_060_000, times: 2 };

/**
 * What one member of a family pays whose plan names the family's maximum alone: likely the legal
 * limit of one person, and no less than that of 2025 (45 CFR 156.130; 80 FR 10824; DOL, FAQs part
 * XXVII). A grandfathered plan is not bound by it.
 */
export const EMBEDDED_OUT_OF_POCKET_MAXIMUM: TypicalFigure = {
  likely: 1_060_000,
  least: 920_000,
  times: 1e6,
};

/** What a dental plan pays in a year at most: from nothing to any amount; likely the widespread $1,500. */
export const TYPICAL_ANNUAL_MAXIMUM: TypicalFigure = {
  likely: 150_000,
  high: ANYTHING,
  source: 'rule:unsaid',
};

/** A copay in cents: none up to the legal limit, because no law bounds it but that; likely $40. */
export const TYPICAL_COPAY: TypicalFigure = { likely: 4000 };

/**
 * In-network coinsurance in basis points: nothing up to everything, because what nobody calls
 * coinsurance may be a copay, which takes all of a small charge; likely the most common 20 %.
 */
export const TYPICAL_COINSURANCE: TypicalFigure = { likely: 2000, high: 10_000, source: SURVEY };

/** Out-of-network coinsurance in basis points: no law bounds it. */
export const TYPICAL_OUT_OF_NETWORK_COINSURANCE: TypicalFigure = {
  likely: 4000,
  high: 10_000,
  source: 'rule:unsaid',
};
