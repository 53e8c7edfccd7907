import type { Estimate, EstimateRequest, PriceBook, ScenarioEstimate } from '@forecost/core';
import { errorOnce } from '../console/say-once.ts';

/** One of the engine's two entry points. */
export type Engine = (book: PriceBook, request: EstimateRequest) => Estimate;

/** Asks the engine only when something it depends on has changed. */
export class Estimator {
  #book: PriceBook | undefined;
  #engine: Engine | undefined;
  #asked = '';
  #answer: Estimate | undefined;

  /** The engine's answer, or `undefined` where it refuses the request, which the console then explains. */
  estimate(book: PriceBook, request: EstimateRequest, engine: Engine): Estimate | undefined {
    const asked = JSON.stringify(request);
    if (book === this.#book && engine === this.#engine && asked === this.#asked)
      return this.#answer;
    this.#book = book;
    this.#engine = engine;
    this.#asked = asked;
    this.#answer = tryEstimate(book, request, engine);
    return this.#answer;
  }
}

/** The engine's answer, or `undefined` where it refuses. */
export function tryEstimate(
  book: PriceBook,
  request: EstimateRequest,
  engine: Engine,
): Estimate | undefined {
  try {
    return engine(book, request);
  } catch (error) {
    errorOnce(`The engine refused an estimate. ${error instanceof Error ? error.message : ''}`);
    return undefined;
  }
}

/** Whether a plan is part of this way to pay. */
export function usesPlan({ kind }: Pick<ScenarioEstimate, 'kind'>): boolean {
  return /network|participating|assistance/.test(kind);
}

/** Whether the small engine of the first load cannot name every way to pay without a plan. */
export function needsWholeEngine({ slidingScale, financing = [] }: PriceBook): boolean {
  return !!slidingScale || financing.length > 0;
}

/**
 * The way to pay that is shown first: the patient's choice, else their insurance if they have one,
 * else the cheapest that everybody can have without a plan, an income test or a loan.
 */
export function shownScenario(
  { scenarios }: Estimate,
  chosen: string | undefined,
  insured: boolean,
): ScenarioEstimate | undefined {
  const own = scenarios.find(({ id }) => id === chosen);
  const planned = insured ? scenarios.find(usesPlan) : undefined;
  const [open] = scenarios
    .filter(({ kind }) => kind === 'self-pay' || kind === 'package')
    .sort((a, b) => a.total.likely - b.total.likely);
  return own ?? planned ?? open ?? scenarios[0];
}
