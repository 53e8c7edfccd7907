import type { PriceBook } from '@forecost/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ForecostElement } from '../base/forecost-element.ts';
import { cleanly } from '../host-page/cleanly.ts';
import { calculatorEn } from '../translations/en/calculator.ts';
import type { CalculatorWords } from '../translations/translation.ts';
import { renderAnswer } from './answer/answer.ts';
import { holdAnswer } from './answer/hold-answer.ts';
import { Calculation } from './engine/calculation.ts';
import { needsEngine } from './engine/needs-engine.ts';
import { renderCareCard, renderCarePicker } from './questions/care-picker.ts';
import { type Choices, type Chosen, payingOf, presetDate } from './choices.ts';
import { costCalculatorStyles } from './cost-calculator.styles.ts';
import { fetchPart, type Part } from './fetch-later.ts';
import { Folds } from './folds.ts';
import { renderQuestions } from './questions/questions.ts';

export type { EstimateShown } from './estimate-event.ts';

/**
 * @summary Shows what a course of care will cost, each way to pay for it, and why.
 *
 * The answer is there without a button and follows every change. Everything is worked out on the
 * page from the price book; nothing is sent or stored.
 *
 * @slot - Shown until the calculator is ready and where it cannot work: a price table, a phone link.
 * @fires fc-ready - The calculator can be used.
 * @fires fc-error - The price book cannot be used; the slot and a phone number are shown.
 * @fires fc-estimate-change - The patient changed something the estimate depends on; carries no answers.
 * @fires {CustomEvent<EstimateShown>} fc-estimate - Only with `answersInEvents`: the care, the way to pay and the total now shown.
 * @fires fc-ask - Cancelable; the patient asks for a good faith estimate, for which they are led to `<fc-callback-form>`.
 * @csspart base - The element's own content.
 * @csspart care - The cards of courses and services.
 * @csspart answer - The estimate.
 * @csspart bar - The estimate in short at the lower edge of a small window, while the answer is further down.
 * @csspart headline - The estimate's large number.
 */
export class CostCalculator extends ForecostElement<CalculatorWords, Part> {
  static override properties = {
    ...ForecostElement.properties,
    course: {},
    service: {},
    startDate: { attribute: 'start-date' },
  };
  static override styles = [...ForecostElement.styles, costCalculatorStyles];

  readonly #calculation = new Calculation();
  /** The book whose first answers are worked out. */
  #prepared: PriceBook | undefined;
  readonly #folds = new Folds(() => {
    this.requestUpdate();
    void this.fetchLater();
  });

  /** Id of the course that is chosen at first. */
  declare course: string | undefined;
  /** Id of the service that is chosen at first, where no course is. */
  declare service: string | undefined;
  /** Date of the first visit, `YYYY-MM-DD`; default: the first day from today on which the practice is open. */
  declare startDate: string | undefined;

  /** Fires `fc-estimate` with what is shown, which the page may then know of the patient; default false. */
  answersInEvents = false;

  constructor() {
    super(calculatorEn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#calculation.whole?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const calculation = this.#calculation;
    if (changed.has('course') || changed.has('service')) calculation.take({ chosen: undefined });
    if (changed.has('startDate')) calculation.take({ date: '' });
    const book = this.priceBook;
    if (!book) return;
    this.#choose(book);
    if (!calculation.choices.chosen) this.releaseSpace();
  }

  protected override get turns(): number {
    return this.later ? 4 : 3;
  }

  protected override async prepare(): Promise<void> {
    const { priceBook } = this;
    const isPrepared = this.later ? this.#calculation.whole : this.#prepared === priceBook;
    if (isPrepared || !priceBook) return;
    this.#prepared = priceBook;
    await cleanly(() => this.#choose(priceBook));
    await this.#calculation.prepare(priceBook, this.words, this.shared);
  }

  #choose(book: PriceBook): void {
    const { later } = this;
    const calculation = this.#calculation;
    calculation.turnTo(book);
    calculation.whole ??=
      later &&
      new later.Whole(
        this,
        calculation,
        later.words,
        () => this.#change(),
        (changes) => this.share(changes),
      );
    calculation.fill(book, this, this.shared);
  }

  /** Nothing is shown of a link's choices, or of a book that needs more, before all of it can be. */
  protected override get priceBook(): PriceBook | undefined {
    const book = super.priceBook;
    if (!book || this.later || this.laterFailed) return book;
    return needsEngine(book, presetDate(this)) ? void this.fetchLater() : book;
  }

  /** Waits for a pause in typing too, after which the answer is that to what was typed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#calculation.whole?.settled;
    return super.getUpdateComplete();
  }

  protected override loadPart(): Promise<Part> {
    return fetchPart();
  }

  #change(changes: Partial<Choices> = {}): void {
    this.#calculation.change(changes);
    this.requestUpdate();
    this.emit('fc-estimate-change');
  }

  #handleVisits({ target }: Event): void {
    this.#calculation.take({ visits: (target as HTMLInputElement).value });
    if (this.#calculation.whole) this.#calculation.whole.noteTyping();
    else this.#change();
  }

  async #handleAsk(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.emit('fc-ask', true)) return;
    await this.fetchLater();
    await this.updateComplete;
    this.#calculation.whole?.askEstimate();
  }

  protected override renderReady(book: PriceBook): TemplateResult {
    const { words, later } = this;
    const { choices, whole, isTouched } = this.#calculation;
    const { chosen } = choices;
    return html`<div class="panel stack">
      <h2>${words.calculatorTitle}</h2>
      ${later && whole?.renderGone(later.words)}
      ${
        chosen
          ? html`<div class="columns stack">
              <div class="stack wide">
                ${this.inTurn(1, () => this.#renderCare(book, chosen))}
                ${this.inTurn(2, () => this.#renderQuestions(book, chosen))}
              </div>
              <section class="answer stack" part="answer" aria-label=${words.answerTitle}>
                ${this.turn < 3 ? nothing : this.#renderAnswer(book, chosen)}
              </section>
            </div>`
          : html`<p>${later?.words.noPrices} ${this.renderCall()}</p>`
      }
      <p class="unseen" aria-live="polite">${this.laterFailed && isTouched ? words.failed : whole?.said}</p>
    </div>`;
  }

  #renderCare(book: PriceBook, chosen: Chosen): TemplateResult {
    const { words, later } = this;
    const find = later?.renderFind(later.words, book);
    return renderCarePicker(book, words, chosen, this.#folds, find, (care, entry) =>
      renderCareCard(
        book,
        words,
        entry,
        this.#calculation.quote(book, care),
        // The answer says what failed.
        !this.laterFailed && words.working,
        care.kind === chosen.kind && care.id === chosen.id,
        () => this.#change({ chosen: care, way: undefined }),
      ),
    );
  }

  #renderQuestions(book: PriceBook, chosen: Chosen): TemplateResult {
    const { words, later, shared } = this;
    const { choices, whole } = this.#calculation;
    const more =
      later &&
      whole?.renderQuestions(book, later.words, chosen, choices, shared, {
        changeDay: (date) => this.#change({ date }),
        change: (changes = {}) => {
          this.share(changes);
          this.#change();
        },
      });
    return renderQuestions({
      book,
      words,
      chosen,
      choices,
      paying: payingOf(choices, shared),
      folds: this.#folds,
      more,
      isMoreComing: !this.laterFailed,
      wrongCount: later?.words.wrongCount ?? words.working,
      renderWaiting: () => this.renderWaiting(),
      handleVisits: this.#handleVisits,
      handlePaying: (paying) => this.#change({ paying, way: undefined }),
    });
  }

  #renderAnswer(book: PriceBook, chosen: Chosen): TemplateResult {
    const { later, shared } = this;
    const calculation = this.#calculation;
    const answer = calculation.answer(book, this.words, shared);
    holdAnswer(this.renderRoot, !answer);
    this.isWaiting = !(this.laterFailed || later || answer);
    const now =
      later && calculation.whole?.publish(book, later.words, chosen, shared, answer?.detail);
    if (!answer) {
      this.wantLater();
      if (!later) return this.renderWaiting();
      // Only an engine that refuses leaves nothing to wait for; the console says why.
      const why = later.words[calculation.visits ? 'broken' : 'wrongCount'];
      return html`<p>${why} ${this.renderCall()}</p>`;
    }
    return html`${renderAnswer(book, now?.words ?? this.words, answer, {
      folds: this.#folds,
      // The chart has a turn of its own.
      more: (part) =>
        later && now && (this.turn > 3 || part !== 'renderMonths')
          ? later[part](now, this.#folds)
          : this.renderWaiting(),
      handleWay: (way) => this.#change({ way }),
      handleAsk: this.ownerDocument.querySelector('fc-callback-form') && this.#handleAsk,
    })}
      <div class="row actions">${calculation.whole?.renderActions(this.renderRoot as ShadowRoot)}</div>
      <p>${this.renderCall()}</p>`;
  }
}
