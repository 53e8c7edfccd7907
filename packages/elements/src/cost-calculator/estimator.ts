import type { EstimateRequest, PriceBook } from '@forecost/core';
import type { Quote, QuotedScenario } from '@forecost/core/estimate/quote';
import { errorOnce } from '../console/say-once.ts';

/** The whole engine, or that of the first load, which answers `undefined` where only the whole one can. */
export type Engine<Answer extends Quote> = (
  book: PriceBook,
  request: EstimateRequest,
) => Answer | undefined;

/** Asks an engine only when something its answer depends on has changed. */
export class Estimator<Answer extends Quote> {
  #book: PriceBook | undefined;
  #asked = '';
  #answer: Answer | undefined;

  /** The engine's answer, or `undefined` where it has none. */
  estimate(book: PriceBook, request: EstimateRequest, engine: Engine<Answer>): Answer | undefined {
    const asked = JSON.stringify(request);
    if (book === this.#book && asked === this.#asked) return this.#answer;
    this.#book = book;
    this.#asked = asked;
    this.#answer = tryEstimate(book, request, engine);
    return this.#answer;
  }
}

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

/** Whether a plan is part of this way to pay. */
export function usesPlan({ kind }: Pick<QuotedScenario, 'kind'>): boolean {
  return /network|participating|assistance/.test(kind);
}

/**
 * The way to pay that is shown first: the patient's choice, else their insurance if they have one,
 * else the cheapest that everybody can have without a plan, an income test or a loan.
 */
export function shownScenario<Scenario extends QuotedScenario>(
  scenarios: readonly Scenario[],
  chosen: string | undefined,
  insured: boolean,
): Scenario | undefined {
  const own = scenarios.find(({ id }) => id === chosen);
  const planned = insured ? scenarios.find(usesPlan) : undefined;
  const [open] = scenarios
    .filter(({ kind }) => kind === 'self-pay' || kind === 'package')
    .sort((a, b) => a.total.likely - b.total.likely);
  return own ?? planned ?? open ?? scenarios[0];
}
