import type { EstimateRequest, PriceBook } from '@forecost/core';
import type { Quote } from '@forecost/core/estimate/quote';
import { errorOnce } from '../console/say-once.ts';

/** The whole engine, or that of the first load, which answers `undefined` where only the whole one can. */
export type Engine<Answer extends Quote> = (
  book: PriceBook,
  request: EstimateRequest,
) => Answer | undefined;

/** The engine's answer, or `undefined` where it has none or refuses, which the console then explains. */
export function tryEstimate<Answer extends Quote>(
  book: PriceBook,
  request: EstimateRequest,
  engine: Engine<Answer>,
): Answer | undefined {
  try {
    return engine(book, request);
  } catch (error) {
    errorOnce(`The engine refused an estimate. ${error instanceof Error ? error.message : ''}`);
    return undefined;
  }
}
