import type { CurrencyCode, Range } from '@forecost/core';
import type { Chosen } from './choices.ts';

/** What `fc-estimate` tells a page that has asked to be told. */
export interface EstimateShown {
  readonly care: Chosen;
  /** Id of the way to pay that is shown. */
  readonly way: string;
  /** Minor units of the currency. */
  readonly total: Range;
  readonly currency: CurrencyCode;
}
