import type { ShareCategory } from '../slots.ts';
import type { StatedTiers } from '../tiers.ts';

/** What an item says of all its benefits. */
export interface ItemTerms extends StatedTiers {
  readonly category: ShareCategory;
  /** `individual`, `family`, or what else the unit is. */
  readonly unit: string;
  /** `annual`, `day`, `lifetime`; empty where it is not stated. */
  readonly term: string;
}
