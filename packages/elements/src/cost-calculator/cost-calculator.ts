import type { Estimate, EstimateRequest, PriceBook, ScenarioEstimate } from '@forecost/core';
import { estimateSelfPay } from '@forecost/core/estimate/self-pay';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ForecostElement } from '../base/forecost-element.ts';
import { formatRange } from '../format/money.ts';
import { calculatorEn } from '../translations/en/calculator.ts';
import type { CalculatorWords } from '../translations/translation.ts';
import { Announcer } from './announcer.ts';
import { renderHeadline, renderWays } from './answer.ts';
import { type CareCard, careCards, renderCarePicker } from './care-picker.ts';
import {
  careOf,
  type Chosen,
  NO_ANSWERS,
  type Paying,
  type PlanAnswers,
  presetCare,
  presetDate,
  readCount,
} from './choices.ts';
import { costCalculatorStyles } from './cost-calculator.styles.ts';
import { Estimator, needsWholeEngine, shownScenario } from './estimator.ts';
import { wayName } from './names.ts';
import { renderPaying, renderWhen } from './questions.ts';
import { renderWarnings } from './warnings.ts';

type Part = typeof import('./later.ts');

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
 * @csspart base - The element's own content.
 * @csspart care - The cards of courses and services.
 * @csspart answer - The estimate.
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

  #chosen: Chosen | undefined;
  #date: string | undefined;
  #visits = '1';
  #paying: Paying | undefined;
  #plan: PlanAnswers = NO_ANSWERS;
  #way: string | undefined;
  #touched = false;
  #explained = false;
  #published: string | undefined;
  #cards: readonly CareCard[] = [];
  #cardsOf: PriceBook | undefined;
  readonly #estimator = new Estimator();
  readonly #announcer = new Announcer(() => this.requestUpdate());

  /** Id of the course that is chosen at first. */
  declare course: string | undefined;
  /** Id of the service that is chosen at first, where no course is. */
  declare service: string | undefined;
  /** Date of the first visit, `YYYY-MM-DD`; default today. */
  declare startDate: string | undefined;

  constructor() {
    super(calculatorEn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('course') || changed.has('service')) this.#chosen = undefined;
    if (changed.has('startDate')) this.#date = undefined;
    const book = this.priceBook;
    if (!book) return;
    const date = (this.#date ??= presetDate(this, this));
    if (this.#cardsOf !== book) {
      this.#cardsOf = book;
      this.#cards = careCards(book, date);
      this.#chosen = undefined;
    }
    this.#chosen ??= presetCare(this, book, this);
    if (!this.#canStartSmall(book)) void this.fetchLater();
  }

  protected override loadPart(): Promise<Part> {
    return import('./later.ts');
  }

  /** Whoever has named an insurer in the checker has said how they mean to pay. */
  get #payingNow(): Paying {
    return this.#paying ?? (this.shared.payer ? 'insurance' : 'self-pay');
  }

  /** Whether the engine of the first load has the whole answer. */
  #canStartSmall(book: PriceBook): boolean {
    return this.#payingNow === 'self-pay' && !needsWholeEngine(book);
  }

  #change(): void {
    this.#touched = true;
    this.requestUpdate();
    this.emit('fc-estimate-change');
  }

  readonly #handleCare = (chosen: Chosen): void => {
    this.#chosen = chosen;
    this.#way = undefined;
    this.#change();
  };

  readonly #handleDate = (event: Event): void => {
    this.#date = (event.target as HTMLInputElement).value || undefined;
    this.#change();
  };

  readonly #handleVisits = (event: Event): void => {
    this.#visits = (event.target as HTMLInputElement).value;
    this.#change();
  };

  readonly #handlePaying = (paying: Paying): void => {
    this.#paying = paying;
    this.#way = undefined;
    this.#change();
  };

  readonly #handleShared = (name: 'payer' | 'planType', value: string): void => {
    this.share({ [name]: value || undefined });
    this.#change();
  };

  readonly #handlePlan = (name: keyof PlanAnswers, value: string): void => {
    this.#plan = { ...this.#plan, [name]: value };
    this.#change();
  };

  readonly #handleWay = (way: string): void => {
    this.#way = way;
    this.#change();
  };

  readonly #handleExplain = (event: Event): void => {
    this.#explained = (event.target as HTMLDetailsElement).open;
    this.requestUpdate();
    if (this.#explained) void this.fetchLater();
  };

  #request(book: PriceBook, chosen: Chosen, visits: number): EstimateRequest {
    const { payer, planType, location } = this.shared;
    const paying = this.#payingNow;
    const request = {
      care: careOf(chosen, visits),
      startDate: this.#date ?? presetDate(this, this),
      ...(location ? { location } : {}),
    };
    if (paying === 'self-pay') return request;
    const named = { ...(payer ? { payer } : {}), ...(planType ? { planType } : {}) };
    const described = paying === 'insurance' && this.later?.readInsurance(book, named, this.#plan);
    return { ...request, insurance: described || named };
  }

  /** The estimate for what is chosen now; `undefined` while the engine is missing or an answer cannot be read. */
  #estimate(book: PriceBook, chosen: Chosen): Estimate | undefined {
    const visits = chosen.kind === 'course' ? 1 : readCount(this.#visits);
    const engine = this.#canStartSmall(book) ? estimateSelfPay : this.later?.estimate;
    if (visits === undefined || !engine) return undefined;
    return this.#estimator.estimate(book, this.#request(book, chosen, visits), engine);
  }

  /** Tells the callback form and screen readers what the answer is now. */
  #publish(book: PriceBook, chosen: Chosen, estimate?: Estimate, shown?: ScenarioEstimate): void {
    const { words, later } = this;
    const summary =
      estimate && shown
        ? later?.summarize(book, later.words, chosen, estimate, shown, this.shared.payer)
        : undefined;
    const said = JSON.stringify(summary);
    // Compared with what this element said last: two calculators must not answer each other for ever.
    if (said === this.#published) return;
    this.#published = said;
    this.share({ estimate: summary });
    if (!this.#touched || !estimate || !shown) return;
    const amount = formatRange(shown.total, estimate.currency, words);
    this.#announcer.say(words.announce(wayName(book, words, shown), amount));
  }

  protected override renderReady(book: PriceBook): TemplateResult {
    const { words } = this;
    const chosen = this.#chosen;
    if (!chosen) {
      return html`<div class="panel stack">
        <h2>${words.calculatorTitle}</h2>
        <p>${words.noPrices} ${this.renderCall()}</p>
      </div>`;
    }
    return html`<div class="panel stack">
      <h2>${words.calculatorTitle}</h2>
      <div class="columns">
        <div class="stack wide">${this.#renderQuestions(book, chosen)}</div>
        <section class="answer stack" part="answer" aria-label=${words.answerTitle}>
          ${this.#renderAnswer(book, chosen)}
        </section>
      </div>
      <p class="unseen" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  #renderQuestions(book: PriceBook, chosen: Chosen): TemplateResult {
    const { words, later } = this;
    const paying = this.#payingNow;
    const visits = chosen.kind === 'service' ? this.#visits : undefined;
    return html`${renderCarePicker(book, words, this.#cards, chosen, this.#handleCare)}
    ${renderWhen(words, this.#date ?? '', visits, this.#handleDate, this.#handleVisits)}
    ${renderPaying(words, paying, this.#handlePaying)}
    ${
      paying === 'insurance' && later
        ? later.renderInsurance(
            book,
            later.words,
            this.shared,
            this.#plan,
            this.#handleShared,
            this.#handlePlan,
          )
        : nothing
    }`;
  }

  #renderAnswer(book: PriceBook, chosen: Chosen): TemplateResult {
    const { words, later } = this;
    const estimate = this.#estimate(book, chosen);
    const insured = this.#payingNow === 'insurance';
    const shown = estimate && shownScenario(estimate, this.#way, insured);
    this.#publish(book, chosen, estimate, shown);
    if (!estimate || !shown) return this.renderWaiting();
    return html`${renderHeadline(book, words, estimate, shown)}
      ${renderWays(book, words, estimate, shown, this.#handleWay)}
      <details @toggle=${this.#handleExplain}>
        <summary class="label">${words.breakdown}</summary>
        ${
          !this.#explained
            ? nothing
            : later
              ? later.renderBreakdown(book, later.words, estimate, shown)
              : this.renderWaiting()
        }
      </details>
      ${
        shown.assumptions.length > 0
          ? html`<details ?open=${insured}>
              <summary class="label">${words.changes}</summary>
              ${later?.renderAssumptions(
                book,
                later.words,
                estimate,
                shown,
                insured ? this.handleJump : undefined,
              )}
            </details>`
          : nothing
      }
      ${renderWarnings(book, later?.words ?? words, estimate, shown)}
      <p>${this.renderCall()}</p>`;
  }
}
