import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Range } from '../../money/range.ts';

/** A bound used where the patient's plan is unknown, with where it comes from and how long it holds. */
export interface TypicalFigure {
  readonly range: Range;
  readonly source: string;
  /** Last day for which the source speaks; estimates that use it later carry a `stale-table` warning. */
  readonly until: IsoDate;
}

/** Highest out-of-pocket maximum of a plan that covers one person, in cents: $10,600 for 2026. */
const HIGHEST_OUT_OF_POCKET = 1_060_000;
const COST_SHARING_LIMIT = '45 CFR 156.130; CMS, revised 2026 annual limitation on cost sharing';
const YEAR_END = '2026-12-31';

/** Individual deductible: none up to the legal cost-sharing limit; likely the 2025 average for single coverage. */
export const TYPICAL_DEDUCTIBLE: TypicalFigure = {
  range: { low: 0, likely: 188_600, high: HIGHEST_OUT_OF_POCKET },
  source: `${COST_SHARING_LIMIT}; KFF Employer Health Benefits Survey 2025`,
  until: YEAR_END,
};

/** Individual out-of-pocket maximum: up to the legal limit, likely half of it. */
export const TYPICAL_OUT_OF_POCKET_MAXIMUM: TypicalFigure = {
  range: { low: 0, likely: HIGHEST_OUT_OF_POCKET / 2, high: HIGHEST_OUT_OF_POCKET },
  source: COST_SHARING_LIMIT,
  until: YEAR_END,
};

/** A copay in cents: none up to the legal limit, because no law bounds it but that; likely $40. */
export const TYPICAL_COPAY: TypicalFigure = {
  range: { low: 0, likely: 4000, high: HIGHEST_OUT_OF_POCKET },
  source: COST_SHARING_LIMIT,
  until: YEAR_END,
};

/**
 * In-network coinsurance in basis points: nothing up to everything, because what nobody calls
 * coinsurance may be a copay, which takes all of a small charge; likely the most common 20 %.
 */
export const TYPICAL_COINSURANCE: TypicalFigure = {
  range: { low: 0, likely: 2000, high: 10_000 },
  source: 'KFF Employer Health Benefits Survey 2025; a copay may take all of a small charge',
  until: YEAR_END,
};

/** Out-of-network coinsurance in basis points. */
export const TYPICAL_OUT_OF_NETWORK_COINSURANCE: TypicalFigure = {
  range: { low: 0, likely: 4000, high: 10_000 },
  source: 'rule:unsaid',
  until: YEAR_END,
};
