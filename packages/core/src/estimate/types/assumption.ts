import type { MinorUnits } from '../../money/minor-units.ts';
import type { Range } from '../../money/range.ts';
import type { LocalizedText } from '../../price-book/types.ts';

/** The inputs that can be unknown, each with a question in translations that would settle it. */
export type UnknownId =
  | 'visit-count'
  | 'cadence'
  | 'visits-used'
  | 'assistance-counting'
  | 'assistance-used'
  | 'optional-phase'
  | 'cash-price'
  | 'location'
  | 'household-income'
  | 'household-size'
  | 'household-region'
  | 'network'
  | 'allowed-amount'
  | 'coverage'
  | 'prior-authorization'
  | 'deductible'
  | 'deductible-met'
  | 'deductible-met-late'
  | 'copay'
  | 'copay-design'
  | 'coinsurance'
  | 'out-of-pocket-maximum'
  | 'out-of-pocket-met'
  | 'annual-maximum'
  | 'annual-maximum-used'
  | 'plan-year-start'
  | 'second-plan'
  | 'preventive-care';

/** An input nobody gave: what was assumed, why, and how much of the range it causes. */
export interface Assumption {
  readonly unknown: UnknownId;
  /** What it is about: a phase, service, category or program id; missing where it is about all of them. */
  readonly subject?: string;
  /** The bounds used, where there are any; `unitOf` says what they count. */
  readonly assumed?: Range;
  /**
   * Why these bounds: a document, a law, an entry of the price book, or a rule of ours by id:
   * `rule:given` as a range; `rule:unsaid`, so that it may be anything, or any of several answers.
   */
  readonly source: LocalizedText;
  /** How much narrower the total's range would be if this alone were known as the likely value. */
  readonly causes: MinorUnits;
}
