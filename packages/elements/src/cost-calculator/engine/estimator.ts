import type { Estimate, EstimateRequest, PriceBook } from '@forecost/core';
import { estimate } from '@forecost/core/estimate';
import { tryEstimate } from './try-estimate.ts';

/** Asks the whole engine only when something its answer depends on has changed. */
export class Estimator {
  #book: PriceBook | undefined;
  #asked = '';
  #answer: Estimate | undefined;

  /** The engine's answer, or `undefined` where it refuses. */
  estimate(book: PriceBook, request: EstimateRequest): Estimate | undefined {
    const asked = JSON.stringify(request);
    if (book === this.#book && asked === this.#asked) return this.#answer;
    this.#book = book;
    this.#asked = asked;
    this.#answer = tryEstimate(() => estimate(book, request));
    return this.#answer;
  }
}
