import type { Course, PriceBook, Service } from '@forecost/core';
import { type Quote, type QuotedScenario, quoteSelfPay } from '@forecost/core/estimate/quote';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ForecostElement } from '../base/forecost-element.ts';
import { takeTurn } from '../lazy/turn.ts';
import type { SharedState } from '../store/book-store.ts';
import { calculatorEn } from '../translations/en/calculator.ts';
import type { CalculatorWords } from '../translations/translation.ts';
import { renderHeadline, renderWays } from './answer.ts';
import { CareQuotes, renderCareCard, renderCarePicker } from './care-picker.ts';
import {
  careOf,
  type Choices,
  type Chosen,
  isOpen,
  LINK,
  type Paying,
  presetCare,
  presetDate,
  readCount,
} from './choices.ts';
import { costCalculatorStyles } from './cost-calculator.styles.ts';
import { renderPaying, renderWhen } from './questions.ts';
import type { Detail } from './summary.ts';
import { tryEstimate } from './try-estimate.ts';
import { renderWarnings } from './warnings.ts';
import { shownScenario } from './ways.ts';
import type { Whole } from './whole.ts';

type Part = typeof import('./later.ts');

const FORM = 'fc-callback-form';
const NOTHING_CHOSEN: Choices = { date: '', visits: '1' };

/** What is shown: the heading figures at first, everything once the whole engine is here. */
interface Answer {
  readonly quote: Quote;
  readonly shown: QuotedScenario;
  readonly detail?: Detail;
}

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

  #choices: Choices = NOTHING_CHOSEN;
  #touched = false;
  #explained = false;
  #unfolded = false;
  #chosenIn: PriceBook | undefined;
  readonly #quotes = new CareQuotes();
  #whole: Whole | undefined;

  /** Id of the course that is chosen at first. */
  declare course: string | undefined;
  /** Id of the service that is chosen at first, where no course is. */
  declare service: string | undefined;
  /** Date of the first visit, `YYYY-MM-DD`; default today. */
  declare startDate: string | undefined;

  /** Fires `fc-estimate` with what is shown, which the page may then know of the patient; default false. */
  answersInEvents = false;

  constructor() {
    super(calculatorEn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#whole?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('course') || changed.has('service')) this.#take({ chosen: undefined });
    if (changed.has('startDate')) this.#take({ date: '' });
    const book = this.priceBook;
    if (!book) return;
    this.#choose(book);
    if (!this.#choices.chosen) this.releaseSpace();
  }

  /** The engine's first answers take long: the page has a moment before them, and one before they are shown. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const update = () => super.scheduleUpdate();
    const isPrepared = this.later ? this.#whole : this.#chosenIn === this.priceBook;
    if (isPrepared) return update();
    return takeTurn()
      .then(() => this.#prepare())
      .then(takeTurn)
      .then(update);
  }

  /** Has the engine answer what will be shown, which it then knows. */
  #prepare(): void {
    const book = this.priceBook;
    if (!book) return;
    this.#choose(book);
    const { chosen, visits } = this.#choices;
    for (const course of book.courses) this.#quote(book, { kind: 'course', id: course.id }, course);
    if (chosen) this.#answer(book, chosen, readCount(visits) ?? 1);
  }

  #quote(book: PriceBook, care: Chosen, entry: Course | Service): Quote | undefined {
    return this.#quotes.quote(book, care, entry, this.#choices.date, (_, request) => {
      return quoteSelfPay(book, request) ?? this.#whole?.engine(book, request);
    });
  }

  /** Takes what the page, its address or the book choose where the patient has not. */
  #choose(book: PriceBook): void {
    const { later } = this;
    if (this.#chosenIn !== book) this.#take({ chosen: undefined });
    this.#chosenIn = book;
    if (later && !this.#whole) {
      this.#whole = new later.Whole(
        () => this.requestUpdate(),
        () => this.#change(),
        (changes) => this.share(changes),
      );
      this.#take(this.#whole.start(this, book, later.words));
    }
    this.#take({
      chosen: this.#choices.chosen ?? presetCare(book, this),
      date: this.#choices.date || presetDate(this),
    });
  }

  /** Nothing is shown of a link's choices before all of them can be. */
  protected override get priceBook(): PriceBook | undefined {
    const book = super.priceBook;
    if (!book || this.later || this.laterFailed || !globalThis.location?.hash.startsWith(LINK))
      return book;
    void this.fetchLater();
    return undefined;
  }

  /** Waits for a pause in typing too, after which the answer is that to what was typed. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#whole?.settled;
    return super.getUpdateComplete();
  }

  protected override loadPart(): Promise<Part> {
    return import('./later.ts');
  }

  /** Whoever has named an insurer in the checker has said how they mean to pay. */
  get #payingNow(): Paying {
    return this.#choices.paying ?? (this.shared.payer ? 'insurance' : 'self-pay');
  }

  #take(changes: Partial<Choices>): void {
    this.#choices = { ...this.#choices, ...changes };
  }

  #change(changes: Partial<Choices> = {}): void {
    this.#take(changes);
    this.#touched = true;
    this.requestUpdate();
    this.emit('fc-estimate-change');
  }

  readonly #handleUnfold = (): void => {
    this.#unfolded = true;
    this.requestUpdate();
  };

  readonly #handleDate = (event: Event): void => this.#change({ date: valueOf(event) });

  readonly #handleVisits = (event: Event): void => {
    this.#take({ visits: valueOf(event) });
    if (this.#whole) this.#whole.noteTyping();
    else this.#change();
  };

  readonly #handlePaying = (paying: Paying): void => this.#change({ paying, way: undefined });

  readonly #handlePlan = (changes: SharedState = {}): void => {
    this.share(changes);
    this.#change();
  };

  readonly #handleWay = (way: string): void => this.#change({ way });

  readonly #handleExplain = (event: Event): void => {
    this.#explained = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
    if (this.#explained) void this.fetchLater();
  };

  readonly #handleAsk = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.emit('fc-ask', true)) return;
    await this.fetchLater();
    await this.updateComplete;
    this.#whole?.askEstimate();
  };

  /** The answer to what is chosen now; `undefined` while there is no engine that has it. */
  #answer(book: PriceBook, chosen: Chosen, visits: number): Answer | undefined {
    const { location } = this.shared;
    const paying = this.#payingNow;
    const request = {
      care: careOf(chosen, visits),
      startDate: this.#choices.date,
      ...(location ? { location } : {}),
    };
    if (this.#whole) {
      const whole = this.#whole.estimate(book, request, paying, this.shared);
      const shown = whole && this.#shown(whole.scenarios);
      return shown && { quote: whole, shown, detail: { whole, shown } };
    }
    if (paying !== 'self-pay') return undefined;
    const quote = tryEstimate(book, request, quoteSelfPay);
    // The other warnings are rare, and their words come with the rest.
    if (!quote?.warnings.every(({ code }) => code in this.words.warnings)) return undefined;
    const shown = this.#shown(quote.scenarios);
    return shown && { quote, shown };
  }

  #shown<Scenario extends QuotedScenario>(scenarios: readonly Scenario[]): Scenario | undefined {
    return shownScenario(scenarios, this.#choices.way, this.#payingNow === 'insurance');
  }

  protected override renderReady(book: PriceBook): TemplateResult {
    const { words } = this;
    const { chosen } = this.#choices;
    if (!chosen) {
      return html`<div class="panel stack">
        <h2>${words.calculatorTitle}</h2>
        <p>${this.later?.words.noPrices} ${this.renderCall()}</p>
      </div>`;
    }
    return html`<div class="panel stack">
      <h2>${words.calculatorTitle}</h2>
      <div class="columns">
        <div class="stack wide">${this.#renderQuestions(book, chosen)}</div>
        <section
          class="answer stack"
          part="answer"
          aria-label=${words.answerTitle}
        >
          ${this.isWhole ? this.#renderAnswer(book, chosen) : nothing}
        </section>
      </div>
      <p class="unseen" role="status">${this.#whole?.said}</p>
    </div>`;
  }

  #renderQuestions(book: PriceBook, chosen: Chosen): TemplateResult {
    const { words, later } = this;
    const paying = this.#payingNow;
    const { date } = this.#choices;
    const visits = chosen.kind === 'service' ? this.#choices.visits : undefined;
    const asked =
      later &&
      this.#whole?.renderQuestions(
        book,
        later.words,
        chosen,
        paying,
        this.shared,
        this.#handlePlan,
      );
    // Behind a fold, because what is in it comes later and must not move anything.
    return html`${renderCarePicker(
      book,
      words,
      chosen,
      this.#unfolded,
      this.#handleUnfold,
      (care, entry) =>
        renderCareCard(
          book,
          words,
          care,
          entry,
          this.#quote(book, care, entry),
          care.kind === chosen.kind && care.id === chosen.id,
          () => this.#change({ chosen: care, way: undefined }),
        ),
    )}
    ${
      isOpen(book, chosen)
        ? html`<details>
            <summary class="label">${words.parts}</summary>
            ${asked ? asked.parts : this.renderWaiting()}
          </details>`
        : nothing
    }
    ${renderWhen(words, date, visits, later?.words.wrongCount ?? words.working, this.#handleDate, this.#handleVisits)}
    ${renderPaying(words, paying, this.#handlePaying)}
    ${asked?.more}`;
  }

  #renderAnswer(book: PriceBook, chosen: Chosen): TemplateResult {
    const { later } = this;
    const words = later?.words ?? this.words;
    const visits = chosen.kind === 'course' ? 1 : readCount(this.#choices.visits);
    const answer = visits === undefined ? undefined : this.#answer(book, chosen, visits);
    if (later) {
      this.#whole?.publish({
        book,
        words: later.words,
        chosen,
        detail: answer?.detail,
        choices: this.#choices,
        shared: this.shared,
        isTouched: this.#touched,
      });
    }
    if (visits === undefined)
      return html`<p class="muted">${later?.words.wrongCount ?? words.working}</p>`;
    if (!answer) {
      this.wantLater();
      // Only an engine that refuses leaves nothing to wait for; the console says why.
      return later ? html`<p>${words.broken} ${this.renderCall()}</p>` : this.renderWaiting();
    }
    const { quote, shown, detail } = answer;
    const insured = this.#payingNow === 'insurance';
    const isUnsure = detail ? detail.shown.assumptions.length : shown.total.high - shown.total.low;
    return html`${renderHeadline(book, words, shown)}
      ${renderWays(book, words, quote, shown, this.#handleWay)}
      ${later && detail ? later.renderTerms(book, later.words, detail.whole, detail.shown) : nothing}
      ${
        shown.visitCount.high > 1
          ? html`<div class="months stack tight">
              ${later && detail ? later.renderMonths(book, later.words, detail.shown) : this.renderWaiting()}
            </div>`
          : nothing
      }
      <details @toggle=${this.#handleExplain}>
        <summary class="label">${words.breakdown}</summary>
        ${
          !this.#explained
            ? nothing
            : later && detail
              ? later.renderBreakdown(book, later.words, detail.whole, detail.shown, chosen)
              : this.renderWaiting()
        }
      </details>
      ${
        isUnsure
          ? html`<details ?open=${insured}>
              <summary class="label">${words.changes}</summary>
              ${
                later && detail
                  ? later.renderAssumptions(book, later.words, detail.shown, this.#whole?.fields)
                  : this.renderWaiting()
              }
            </details>`
          : nothing
      }
      ${renderWarnings(
        book,
        words,
        quote,
        shown,
        this.ownerDocument.querySelector(FORM) ? this.#handleAsk : undefined,
      )}
      <div class="row actions">${this.#whole?.renderActions(this.renderRoot as ShadowRoot)}</div>
      <p>${this.renderCall()}</p>`;
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
