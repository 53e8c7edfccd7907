import type { EstimateRequest, PriceBook } from '@forecost/core';
import type { QuotedFigures, QuotedScenario } from '@forecost/core/estimate/quote';
import { standingQuote } from '../../book/standing-quotes.ts';
import { cleanly } from '../../host-page/cleanly.ts';
import { shareTurn } from '../../lazy/turn.ts';
import type { SharedState } from '../../store/book-store.ts';
import type { CalculatorWords } from '../../translations/translation.ts';
import {
  careIn,
  careOf,
  type Choices,
  type Chosen,
  type Paying,
  payingOf,
  type Preset,
  presetDate,
  readCount,
} from '../choices.ts';
import { quoting } from './quoting.ts';
import type { Answer } from '../answer/answer.ts';
import { tryEstimate } from './try-estimate.ts';
import { shownScenario } from '../answer/ways.ts';
import type { Whole } from '../whole.ts';

/** What is chosen in a calculator, and the engine's answers to it. */
export class Calculation {
  choices: Choices = { date: '', visits: '1' };
  /** The whole engine, once it is here. */
  whole: Whole | undefined;
  /** The book that the choices are of. */
  book: PriceBook | undefined;
  /** What the patient said that every price follows, as far as it is not chosen. */
  #terms: Partial<EstimateRequest> | undefined;
  /** Whether the patient has changed anything. */
  isTouched = false;
  /** What so many visits of some care cost from a date, worked out once. */
  readonly #quotes = new Map<string, QuotedFigures>();

  take(changes?: Partial<Choices>): void {
    this.choices = { ...this.choices, ...changes };
  }

  /** Takes what the patient has changed. */
  change(changes: Partial<Choices>): void {
    this.isTouched = true;
    this.take(changes);
  }

  /** Forgets what care costs in another book. */
  turnTo(book: PriceBook): void {
    if (this.book !== book) this.#quotes.clear();
    this.book = book;
  }

  /** Takes what the page or the book choose where the patient has not. */
  fill(book: PriceBook, preset: Preset, shared: SharedState): void {
    const { chosen, date } = this.choices;
    this.take({ chosen: careIn(book, preset, chosen), date: date || presetDate(preset) });
    this.#terms = this.whole?.terms(book, shared);
  }

  /** Has the engine answer what will be shown, which it then knows, in as many turns as it takes. */
  async prepare(book: PriceBook, words: CalculatorWords, shared: SharedState): Promise<void> {
    const courses = book.courses.map(({ id }): Chosen => ({ kind: 'course', id }));
    const { chosen } = this.choices;
    const asked = chosen ? [...courses, chosen] : courses;
    // The engine of quotes knows what a book does not come with.
    if (!this.whole && !asked.every((care) => standingQuote(book, this.#request(care, 1)))) {
      await quoting.fetch().catch(Boolean);
    }
    for (const care of courses) {
      await cleanly(() => this.quote(book, care));
      await shareTurn();
    }
    await cleanly(() => this.answer(book, words, shared));
  }

  /** What care costs at cash prices, where the patient goes and with what they qualify for; where no engine has it yet, it is asked again the next time. */
  quote(book: PriceBook, care: Chosen, visits = 1): QuotedFigures | undefined {
    const request = this.#request(care, visits);
    // What a book came with is for everybody.
    const standing = !request.discounts && standingQuote(book, request);
    if (standing) return standing;
    const key = JSON.stringify(request);
    const quote =
      this.#quotes.get(key) ??
      tryEstimate(() => quoting.quote?.(book, request) ?? this.whole?.engine(book, request));
    if (quote) this.#quotes.set(key, quote);
    return quote;
  }

  #request(care: Chosen, visits: number): EstimateRequest {
    return { care: careOf(care, visits), startDate: this.choices.date, ...this.#terms };
  }

  /** The number of visits of the care that is chosen; `undefined` where it cannot be read. */
  get visits(): number | undefined {
    return this.choices.chosen?.kind === 'course' ? 1 : readCount(this.choices.visits);
  }

  /** The answer to what is chosen now; `undefined` while there is no engine that has it. */
  answer(book: PriceBook, words: CalculatorWords, shared: SharedState): Answer | undefined {
    const { choices, visits, whole } = this;
    if (!choices.chosen || !visits) return undefined;
    const paying = payingOf(choices, shared);
    if (whole) {
      const request = this.#request(choices.chosen, visits);
      const estimate = whole.estimate(book, request, paying, shared);
      const shown = estimate && this.#shown(estimate.scenarios, paying);
      return shown && { quote: estimate, shown, detail: { whole: estimate, shown } };
    }
    if (paying !== 'self-pay') return undefined;
    const quote = this.quote(book, choices.chosen, visits);
    // The other warnings are rare, and their words come with the rest.
    if (!quote?.warnings.every(({ code }) => code in words.warnings)) return undefined;
    const shown = this.#shown(quote.scenarios, paying);
    // No loan is shown without its terms, which come with the rest.
    return shown && shown.kind in words.scenarios ? { quote, shown } : undefined;
  }

  #shown<Scenario extends QuotedScenario>(
    scenarios: readonly Scenario[],
    paying: Paying,
  ): Scenario | undefined {
    return shownScenario(scenarios, this.choices.way, paying === 'insurance');
  }
}
