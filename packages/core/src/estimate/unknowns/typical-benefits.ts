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
const COST_SHARING_LIMIT = '45 CFR 156.130; CMS, 2026 limitation on cost sharing';

/** Individual deductible: none up to the legal cost-sharing limit; likely the 2025 average for single coverage. */
export const TYPICAL_DEDUCTIBLE = fromNone(
  188_600,
  HIGHEST_OUT_OF_POCKET,
  `${COST_SHARING_LIMIT}; KFF Employer Health Benefits Survey 2025`,
);

/** Individual out-of-pocket maximum: up to the legal limit, likely half of it. */
export const TYPICAL_OUT_OF_POCKET_MAXIMUM = fromNone(
  HIGHEST_OUT_OF_POCKET / 2,
  HIGHEST_OUT_OF_POCKET,
  COST_SHARING_LIMIT,
);

/** A copay in cents: none up to the legal limit, because no law bounds it but that; likely $40. */
export const TYPICAL_COPAY = fromNone(4000, HIGHEST_OUT_OF_POCKET, COST_SHARING_LIMIT);

/**
 * In-network coinsurance in basis points: nothing up to everything, because what nobody calls
 * coinsurance may be a copay, which takes all of a small charge; likely the most common 20 %.
 */
export const TYPICAL_COINSURANCE = fromNone(
  2000,
  10_000,
  'KFF Employer Health Benefits Survey 2025',
);

/** Out-of-network coinsurance in basis points: no law bounds it. */
export const TYPICAL_OUT_OF_NETWORK_COINSURANCE = fromNone(4000, 10_000, 'rule:unsaid');

function fromNone(likely: number, high: number, source: string): TypicalFigure {
  return { source, until: '2026-12-31', range: { low: 0, likely, high } };
}
