import type { Assumption, UnknownId } from './types.ts';

/**
 * What the bounds of an assumption count.
 *
 * - `amount`: minor units of the estimate's currency.
 * - `rate`: basis points.
 * - `part`: basis points of the yearly limit, where nobody said how much of it is met; of
 *   `deductible-met-late`, of what is met.
 * - `visits`, `people`: whole numbers of them.
 * - `answer`: the place of an answer among those of its question: 0 is no and 1 yes; of
 *   `copay-design` and `assistance-counting` the place in `COPAY_DESIGNS` and `ASSISTANCE_COUNTING`.
 */
export type AssumedUnit = 'amount' | 'rate' | 'part' | 'visits' | 'people' | 'answer';

/** The unit of an assumption's bounds. */
export function unitOf({ unknown, source }: Pick<Assumption, 'unknown' | 'source'>): AssumedUnit {
  const unit = UNITS[unknown];
  return unit === 'part' && source === 'rule:given' ? 'amount' : unit;
}

const UNITS: Readonly<Record<UnknownId, AssumedUnit>> = {
  'visit-count': 'visits',
  cadence: 'answer',
  'visits-used': 'visits',
  'assistance-counting': 'answer',
  'assistance-used': 'amount',
  'optional-phase': 'answer',
  'cash-price': 'amount',
  location: 'answer',
  'household-income': 'amount',
  'household-size': 'people',
  'household-region': 'answer',
  network: 'answer',
  'allowed-amount': 'amount',
  coverage: 'answer',
  'prior-authorization': 'answer',
  deductible: 'amount',
  'deductible-met': 'part',
  'deductible-met-late': 'part',
  copay: 'amount',
  'copay-design': 'answer',
  coinsurance: 'rate',
  'out-of-pocket-maximum': 'amount',
  'out-of-pocket-met': 'part',
  'annual-maximum': 'amount',
  'annual-maximum-used': 'part',
  'plan-year-start': 'answer',
  'second-plan': 'answer',
  'preventive-care': 'answer',
};
