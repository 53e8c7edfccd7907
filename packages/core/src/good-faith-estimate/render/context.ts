import type { GoodFaithEstimate } from '../types.ts';
import type { GoodFaithEstimateWording } from '../wording/types.ts';
import type { Format } from './format.ts';

/** What every part of the document is rendered from. */
export interface Context {
  readonly estimate: GoodFaithEstimate;
  readonly wording: GoodFaithEstimateWording;
  readonly format: Format;
}
