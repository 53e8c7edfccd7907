import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Range } from '../../money/range.ts';
import type { LocalizedText } from '../../price-book/types.ts';
import type { UnknownId } from '../types.ts';

/** Whether cost rises or falls with a figure; a number: it rises up to that value and falls from it on. */
export type Direction = 'rises' | 'falls' | number;

/** An input that is not exact, as the answer will list it. */
export interface OpenInput {
  readonly index: number;
  readonly unknown: UnknownId;
  readonly subject?: string;
  readonly assumed: Range;
  readonly source: LocalizedText;
  /** The last day for which the source speaks. */
  readonly until: IsoDate | undefined;
  /** Values that must each be tried with everything else, because no end is cheaper for certain. */
  readonly walked: readonly number[];
  /** Values that may each be the cheapest: the cheap end, and the other where cost falls toward both. */
  readonly cheapest: readonly number[];
}

/** What an input is called and where its bounds come from. */
export interface InputName {
  readonly unknown: UnknownId;
  readonly subject?: string;
}
