import type { CoverageAnswer } from '@forecost/core';
import { html, type TemplateResult } from 'lit';
import { errorOnce, warnOnce } from '../../console/say-once.ts';
import { renderErrors } from '../../form/error-summary.ts';
import { keepPlace } from '../../form/focus-place.ts';
import { canSendTo } from '../../host-page/can-send-to.ts';
import { Lazy } from '../../lazy/lazy.ts';
import { renderWaiting } from '../../lazy/waiting.ts';
import type { EligibilityWords, LaterWords, SharedWords } from '../../translations/translation.ts';
import type { CheckerHost } from '../checker-host.ts';
import { askPlan, stopAsking } from './ask-plan.ts';
import type { EligibilityRequest } from './contract.ts';
import {
  findMemberErrors,
  type MemberErrors,
  readMember,
  renderMemberFields,
} from './member-fields.ts';
import { planLines, renderPlan } from './plan-lines.ts';
import type { Said } from './read-answer.ts';
import { eligibilityWords } from './words.ts';

type Words = SharedWords & LaterWords;

/**
 * Has the patient's plan asked: the patient enters who they are, presses the button, and only then
 * is anything sent, once, to the page's own endpoint. Nothing is kept beyond this element.
 */
export class EligibilityCheck {
  #words: EligibilityWords;
  #wordsFor: string;
  /** The words of the language that the page has changed to. */
  #next: Lazy<EligibilityWords> | undefined;
  /** While an answer is waited for: what ends that, and of which choice in the checker it is. */
  #asking: { readonly of: string; readonly by: AbortController } | undefined;
  /** What is said where the patient has gone on to something else meanwhile. */
  #news = '';
  #errors: MemberErrors = {};
  #failure = '';
  /** What the plan said, and of which choice in the checker. */
  #said: { readonly of: string; readonly said: Said } | undefined;
  /** Tells the other elements what the plan said, in words of this language. */
  #tell: ((words: Words) => void) | undefined;
  readonly #host: CheckerHost;

  private constructor(host: CheckerHost, words: EligibilityWords, tag: string) {
    this.#host = host;
    this.#words = words;
    this.#wordsFor = tag;
  }

  /** @throws where the network fails */
  static async create(host: CheckerHost, words: Words): Promise<EligibilityCheck> {
    return new EligibilityCheck(host, await eligibilityWords(words), words.tag);
  }

  /** Renders the form, and what the plan said as long as it is about what is chosen now. */
  render(words: Words, answer: CoverageAnswer, typed: string): TemplateResult {
    if (words.tag !== this.#wordsFor) this.#translate(words);
    const own = this.#words;
    const next = this.#next;
    const host = this.#host;
    if (!canSendTo(host.eligibilityEndpoint)) {
      warnOnce(
        `<${host.localName}> needs eligibility-endpoint="…", a URL that this page can send to.`,
      );
      return html`<p lang=${own.tag}>${own.notAsked}</p> ${host.renderCall()}`;
    }
    const { practice } = host.priceBook;
    const choice = choiceOf(answer, typed);
    const said = this.#said?.of === choice ? this.#said.said : undefined;
    const asking = this.#asking;
    const status = asking ? own.patience : this.#news;
    // Nobody waits for the answer of a plan that is no longer chosen.
    if (asking && asking.of !== choice) stopAsking(asking.by);
    const handleSubmit = (event: Event) => this.#handleSubmit(event, words, answer, typed);
    return html`${next?.failed ? renderWaiting(words, next, this.#host.renderCall()) : ''}
    <div class="stack" lang=${own.tag}>
      <p>${own.lead(practice.name)}</p>
      ${said ? renderPlan(this.#host.priceBook, { ...words, ...own }, answer, said) : ''}
      <form class="stack" novalidate @submit=${handleSubmit}>
        ${renderErrors(words, { errors: this.#errors, failure: this.#failure }, this.#host.renderCall())}
        ${renderMemberFields(own, this.#errors)}
        <p class="hint">${own.privacy(practice.name)}</p>
        <div class="row">
          <button
            class="button"
            id="ask-plan"
            aria-disabled=${String(!!asking)}
            @click=${handleSubmit}
          >
            ${asking ? own.asking : own.ask}
          </button>
          ${
            asking
              ? html`<button class="button quiet" type="button" @click=${() => stopAsking(asking.by)}>
                  ${own.stop}
                </button>`
              : ''
          }
        </div>
      </form>
      <p class=${status ? 'hint' : 'unseen'} aria-live="polite">${status}</p>
    </div>`;
  }

  /** Of a click on its button, as no form is submitted in a frame whose sandbox allows none. */
  async #handleSubmit(
    event: Event,
    words: Words,
    answer: CoverageAnswer,
    typed: string,
  ): Promise<void> {
    event.preventDefault();
    if (this.#asking) return;
    const host = this.#host;
    const member = readMember(new FormData((event.currentTarget as Element).closest('form')!));
    this.#errors = findMemberErrors(member, this.#words);
    this.#failure = '';
    this.#said = undefined;
    this.#news = '';
    const sound = Object.keys(this.#errors).length === 0;
    if (sound && host.emit('fc-eligibility-check', true)) {
      this.#asking = { of: choiceOf(answer, typed), by: new AbortController() };
      host.requestUpdate();
      await this.#ask(words, answer, typed, member);
    }
    await this.#show();
  }

  /** Leads to what came of it, unless the patient is busy elsewhere by now: then they are only told. */
  async #show(): Promise<void> {
    const host = this.#host;
    const root = host.getRootNode() as Document | ShadowRoot;
    const busy = host.shadowRoot?.activeElement ?? root.activeElement;
    const isHere = !busy || busy === document.body || !!busy.closest('.check');
    const news = this.#said ? this.#words.answered : this.#failure;
    const wasStopped = !!this.#asking?.by.signal.aborted && !news;
    this.#asking = undefined;
    if (!isHere) this.#news = news;
    host.requestUpdate();
    await host.updateComplete;
    if (isHere) host.focusField(wasStopped ? 'ask-plan' : this.#said ? 'plan-said' : 'summary');
  }

  async #ask(
    words: Words,
    answer: CoverageAnswer,
    typed: string,
    member: EligibilityRequest['member'],
  ): Promise<void> {
    const host = this.#host;
    const { priceBook, eligibilityEndpoint: endpoint } = host;
    if (!endpoint) return;
    const { payer, planType, services } = answer;
    const request: EligibilityRequest = {
      practice: priceBook.practice.id,
      ...(payer && { payer: payer.id }),
      payerName: payer?.name ?? typed,
      ...(planType && { planType }),
      services: services.map(({ service }) => service),
      member,
      language: words.tag,
    };
    const outcome = await askPlan(endpoint, request, priceBook.currency, this.#asking!.by);
    if (outcome.kind === 'stopped') return;
    if (outcome.kind === 'too-many') this.#failure = words.tooMany;
    else if (outcome.kind === 'failed') {
      errorOnce(`The plan could not be asked at ${endpoint}: ${outcome.reason}.`);
      this.#failure = this.#words.notAsked;
    } else {
      this.#said = { of: choiceOf(answer, typed), said: outcome };
      if (outcome.kind === 'told' && outcome.active && payer) {
        const { benefits } = outcome;
        this.#tell = (own) =>
          host.share({
            told: {
              payer: payer.id,
              planType,
              benefits,
              says: (given) =>
                planLines(priceBook, { ...own, ...this.#words }, answer, benefits, given),
            },
          });
        this.#tell(words);
      }
    }
  }

  /** The words before stay, with what was typed, until the next ones are here. */
  #translate(words: Words): void {
    this.#wordsFor = words.tag;
    const next = new Lazy(
      () => eligibilityWords(words),
      () => {
        // The page may have changed to yet another language.
        if (next === this.#next && next.part) {
          this.#words = next.part;
          this.#tell?.(words);
          void keepPlace(this.#host);
        }
        this.#host.requestUpdate();
      },
    );
    this.#next = next;
    void next.fetch();
  }
}

/** What was chosen in the checker when the plan was asked: an answer holds for nothing else. */
function choiceOf({ payer, planType }: CoverageAnswer, typed: string): string {
  return JSON.stringify([payer?.id ?? typed, planType]);
}
