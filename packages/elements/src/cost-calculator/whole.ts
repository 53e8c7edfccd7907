import type { Estimate, EstimateRequest, IsoDate, PriceBook } from '@forecost/core';
import { estimate, nextOpenDay } from '@forecost/core/estimate';
import { html, nothing, type TemplateResult } from 'lit';
import { keepCurrent } from '../book/keep-current.ts';
import { keepPlace } from '../form/focus-place.ts';
import { today } from '../format/date.ts';
import type { SharedState } from '../store/book-store.ts';
import type { CalculatorWords, LaterWords } from '../translations/translation.ts';
import { renderActions } from './actions/actions.ts';
import { renderAnswerBar } from './answer/answer-bar.ts';
import { AnswerFields } from './questions/answer-fields.ts';
import { type Answers, NO_ANSWERS } from './plan/answers.ts';
import { readTerms } from './plan/care-answers.ts';
import type { Calculation } from './engine/calculation.ts';
import {
  type Choices,
  type Chosen,
  type Paying,
  payingOf,
  type Preset,
  presetDate,
} from './choices.ts';
import { renderCoverageNotes } from './answer/coverage-notes.ts';
import { renderCrisis } from './answer/crisis.ts';
import { keepFold } from './answer/keep-fold.ts';
import { Estimator } from './engine/estimator.ts';
import { readLink, writeLink } from './actions/link.ts';
import { MadeLink } from './actions/made-link.ts';
import {
  type HandleMore,
  type MoreQuestions,
  renderMoreQuestions,
} from './questions/more-questions.ts';
import { News } from './news.ts';
import { printSheet } from './actions/print-sheet.ts';
import { askEstimate, type Current, type Detail, type Shown } from './answer/summary.ts';
import { Typing } from './questions/typing.ts';
import { warnPreset } from './warn-preset.ts';
import { standingOf } from './plan/standing.ts';
import { withPlan } from './plan/with-plan.ts';
import { wordsFor } from './answer/words-for.ts';

type Words = CalculatorWords & LaterWords;
type Host = Element &
  Preset & {
    readonly src: string | undefined;
    readonly book: PriceBook | undefined;
    readonly answersInEvents: boolean;
    readonly updateComplete: Promise<unknown>;
    requestUpdate(): void;
  };

/**
 * What a calculator does beyond its first paint: asks the whole engine, knows what the patient said
 * of their plan, and tells the callback form and screen readers what the answer is.
 */
export class Whole {
  /** The whole engine. */
  readonly engine = estimate;
  /** The controls of the questions as they were last rendered. */
  #fields: AnswerFields | undefined;
  #answers: Answers = NO_ANSWERS;
  #current: Current | undefined;
  #shown: Shown | undefined;
  readonly #element: Host;
  readonly #calculation: Calculation;
  /** What is no more of the choices that the page's address asks for: their care, or their day. */
  #lost: 'linkGone' | 'linkLate' | undefined;
  /** The first day where the patient chooses none. */
  #day: IsoDate | undefined;
  readonly #link = new MadeLink(() => this.#changed());
  readonly #typing: Typing;
  readonly #estimator = new Estimator();
  readonly #news: News;
  readonly #changed: (changes?: Partial<Choices>) => void;
  readonly #share: (changes: SharedState) => void;

  /**
   * Begins with what is chosen by then, and chooses what the page's address restores, where it is a link
   * to this practice, else the first open day in place of one on which the practice is closed. From now
   * on attributes that ask for what there is not are warned of.
   *
   * @param paused called when the patient has typed something and paused
   * @param share tells the other elements of the book
   */
  constructor(
    element: Host,
    calculation: Calculation,
    words: Words,
    paused: () => void,
    share: (changes: SharedState) => void,
  ) {
    this.#element = element;
    this.#calculation = calculation;
    this.#changed = (changes) => {
      calculation.take(changes);
      element.requestUpdate();
    };
    this.#news = new News(element, share, this.#changed);
    this.#typing = new Typing(paused);
    this.#share = share;
    void keepPlace(element);
    element.shadowRoot!.addEventListener('click', keepFold);
    calculation.take(this.#start(calculation.book!, words));
  }

  #start(book: PriceBook, words: Words): Partial<Choices> {
    const linked = readLink(book, words, location.hash);
    if (linked) {
      this.#answers = linked.answers;
      this.#share(linked.shared);
      const { chosen, date } = linked.choices;
      // Prices and plan years of a day that has passed are nobody's.
      this.#lost = !chosen ? 'linkGone' : date && date < today() ? 'linkLate' : undefined;
      if (date >= today()) return linked.choices;
    }
    const asked = presetDate(this.#element);
    this.#day = this.#calculation.isTouched ? asked : nextOpenDay(book.practice, asked);
    return { ...linked?.choices, date: this.#day };
  }

  /** What the live region says now. */
  get said(): string {
    return this.#news.said;
  }

  /** The reader comes back, perhaps on another day: what nobody chose begins on that one, at the prices of today. */
  handleEvent(): void {
    const { book, choices } = this.#current!;
    const day = nextOpenDay(book.practice, presetDate(this.#element));
    if (choices.date === this.#day && day !== this.#day) this.#changed({ date: (this.#day = day) });
  }

  /** Listens to the page no more, which would keep it. */
  stop(): void {
    removeEventListener('visibilitychange', this);
  }

  /** Renders that something else is shown than the page's address asks for, until the patient chooses. */
  renderGone(words: Words): TemplateResult | typeof nothing {
    return this.#lost && !this.#calculation.isTouched
      ? html`<p class="note">${words[this.#lost]}</p>`
      : nothing;
  }

  /** What every price follows, of what the patient has said. */
  terms(book: PriceBook, shared: SharedState): Partial<EstimateRequest> {
    return readTerms(book, shared, this.#answers);
  }

  /** The whole estimate, with the plan as far as it is known unless the patient pays without one. */
  estimate(
    book: PriceBook,
    request: EstimateRequest,
    paying: Paying,
    shared: SharedState,
  ): Estimate | undefined {
    return this.#estimator.estimate(book, withPlan(book, request, paying, shared, this.#answers));
  }

  /**
   * Renders the questions that a first paint does without: about the parts of a course, and the
   * place, plan or household, by the way of paying.
   */
  renderQuestions(
    book: PriceBook,
    words: Words,
    chosen: Chosen,
    choices: Choices,
    shared: SharedState,
    handle: HandleMore,
  ): MoreQuestions {
    const fields = new AnswerFields(words, this.#answers, book.currency, (name, value, isTyped) => {
      this.#answers = { ...this.#answers, [name]: value };
      if (isTyped) this.noteTyping();
      else handle.change();
    });
    this.#fields = fields;
    // Can be put on the page again as it is, in a later turn.
    const bar = { [Symbol.iterator]: () => this.#answerBar() };
    return renderMoreQuestions(book, fields, chosen, choices, shared, handle, bar);
  }

  /** Gives its content only when it is put on the page, by when the answer of this very render is known. */
  *#answerBar(): Generator<unknown> {
    const root = this.#element.shadowRoot!;
    if (this.#shown) yield renderAnswerBar(this.#shown, root);
  }

  /**
   * Offers the answer to the callback form, and says it aloud where it is news; returns what there is
   * to show of it.
   */
  publish(
    book: PriceBook,
    words: Words,
    chosen: Chosen,
    shared: SharedState,
    detail: Detail | undefined,
  ): Shown | undefined {
    const { choices, isTouched } = this.#calculation;
    const current = (this.#current = { book, words, chosen, shared, detail, choices, isTouched });
    const fields = this.#fields;
    // Whoever is not sure how to pay is asked about no plan.
    const said = payingOf(choices, shared) === 'insurance' ? this.#answers : NO_ANSWERS;
    const stands = standingOf(book, shared, said);
    this.#shown = detail &&
      fields && { ...current, words: wordsFor(words, detail, stands), detail, fields };
    const element = this.#element;
    keepCurrent(element);
    if (element.isConnected) addEventListener('visibilitychange', this);
    warnPreset(element, book, element);
    const wrong = this.#calculation.visits ? fields?.wrong : words.wrongCount;
    this.#news.tell(this.#shown ?? current, this.#shown, wrong);
    return this.#shown;
  }

  /** Resolves once the patient has paused, where they are typing. */
  get settled(): Promise<void> | undefined {
    return this.#typing.settled;
  }

  /** Something was typed; the answer follows when the patient pauses. */
  noteTyping(): void {
    this.#typing.note(this.#element.shadowRoot?.querySelector('.answer'));
  }

  /** Renders what the plan asks for first, and what can be done with the answer: print it, keep it. */
  renderActions(root: ShadowRoot): unknown {
    const shown = this.#shown;
    if (!shown) return nothing;
    const { words } = shown;
    const link = this.#link;
    const fragment = writeLink(shown.book, { ...shown, answers: this.#answers });
    return [
      renderCoverageNotes(shown),
      renderActions(words, link.with(fragment), {
        handlePrint: () => printSheet(root, shown),
        handleLink: () => void link.make(fragment),
      }),
      renderCrisis(shown, shown.detail),
    ];
  }

  /** Leads to the callback form, which is told that the patient wants a good faith estimate. */
  askEstimate(): void {
    if (this.#current) this.#share({ question: askEstimate(this.#current) });
    document.querySelector('fc-callback-form')?.scrollIntoView();
  }
}
