import type { IsoDate } from '../../calendar/iso-date.ts';
import { type Range, toRange, type Uncertain, wholeValues } from '../../money/range.ts';
import type { LocalizedText } from '../../price-book/types.ts';
import type { Direction, InputName, OpenInput } from './open-input.ts';
import { ANYTHING, type LegalLimit, legalLimit, type TypicalFigure } from './typical-benefits.ts';

/**
 * The inputs of one scenario, exact ones and open ones alike.
 *
 * Every figure the patient could have given gets a place in a list of values, so that the same
 * arithmetic runs on the cheapest values, the likely ones, the dearest ones, or any mixture.
 * `direction` says which end is cheap: cost rises with the value, or falls with it. For most
 * inputs one of the two is certain (the monotonicity properties in the tests); inputs for which it
 * is not are added with {@link addChoice}, and both ends are tried.
 */
export class Inputs {
  readonly open: OpenInput[] = [];
  readonly cheap: number[] = [];
  readonly likely: number[] = [];
  readonly dear: number[] = [];
  /** Whether both end, what the patient pays in a year and what the plan pays of some care. */
  bothEnd = false;
  /** Whether the plan allows a health savings account. */
  hsaEligible = false;
  #limit: LegalLimit | undefined;
  readonly #known: { figure: string; said: unknown; made: unknown }[] = [];

  /**
   * Day of the last visit, by which figures of United States law are taken, and of surveys; none where
   * prices are in another currency: then an amount that nobody gave may be any, and is likely more
   * than all of the care.
   */
  readonly last: IsoDate | '';

  constructor(last: IsoDate | '') {
    this.last = last;
  }

  /**
   * Adds a figure of the patient's plan and returns its place.
   *
   * @param given what is known; missing takes the typical figure's bounds
   */
  add(
    name: InputName,
    given: Uncertain | undefined,
    typical: TypicalFigure,
    direction?: Direction,
  ): number {
    if (given !== undefined) return this.addBounds(name, toRange(given), 'rule:given', direction);
    const { likely, least = 0, times = 1 } = typical;
    let { high, source } = typical;
    if (!this.last && !((high as number) <= 10_000)) {
      // Of rates alone something is known.
      const any = { low: 0, likely: ANYTHING, high: ANYTHING };
      return this.addBounds(name, any, 'rule:unsaid', direction);
    }
    const { amount, source: law, until } = (this.#limit ??= legalLimit(this.last));
    const floor = toRange(least);
    // A plan that asks more than the law lets it is not bound by it: a grandfathered or short-term one.
    if (floor.high > amount) [high, source] = [ANYTHING, 'rule:unsaid'];
    const range = {
      low: floor.low,
      likely: Math.max(likely, floor.likely),
      high: Math.max(high ?? amount * times, floor.high),
    };
    const sources = [high === undefined ? law : '', source].filter(Boolean).join('; ');
    return this.addBounds(name, range, sources, direction, high === undefined ? until : undefined);
  }

  /** Adds a figure known within bounds and returns its place; bounds of no width are exact. */
  addBounds(
    name: InputName,
    range: Range,
    source: LocalizedText,
    direction: Direction = 'rises',
    until?: IsoDate,
    walked: readonly number[] = [],
  ): number {
    const { low, likely, high } = range;
    const index = this.likely.push(likely) - 1;
    const peak = direction === 'rises' ? high : direction === 'falls' ? low : direction;
    const dear = Math.max(low, Math.min(peak, high));
    const cheapest = [low, high].filter((end) => end !== dear);
    this.cheap.push(cheapest.at(-1) ?? low);
    this.dear.push(dear);
    if (low !== high) {
      this.open.push({ index, ...name, assumed: range, source, until, walked, cheapest });
    }
    return index;
  }

  /**
   * Adds a question of which no answer is cheaper for certain, and returns its place.
   *
   * @param answers the first and the last one, and the likely one: 0 and 1 for a yes-or-no question
   */
  addWalk(name: InputName, answers: Range, source: LocalizedText): number {
    return this.addBounds(name, answers, source, 'rises', undefined, wholeValues(answers));
  }

  /**
   * What was made before of the same statement about a figure, or of none, and else what is made now:
   * what tiers have in common is asked once.
   */
  once<T>(figure: string, said: unknown, make: () => T): T {
    let found = this.#known.find((own) => own.figure === figure && own.said === said);
    if (!found) this.#known.push((found = { figure, said, made: make() }));
    return found.made as T;
  }

  /** Adds a yes-or-no question; the likely answer is 1 for yes. */
  addChoice(name: InputName, likely: 0 | 1, source: LocalizedText): number {
    return this.addWalk(name, { low: 0, likely, high: 1 }, source);
  }
}
