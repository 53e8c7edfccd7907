import type { Attachment, PriceBook } from '@forecost/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ForecostElement } from '../base/forecost-element.ts';
import { warnOnce } from '../console/say-once.ts';
import { canSendTo } from '../host-page/can-send-to.ts';
import { tryingAgain } from '../lazy/try-again.ts';
import { takeTurn } from '../lazy/turn.ts';
import { callbackEn } from '../translations/en/callback.ts';
import type { CallbackWords } from '../translations/translation.ts';
import { callbackFormStyles } from './callback-form.styles.ts';
import { renderFields } from './form-fields.ts';
import type { Submission, SubmissionHost } from './submission.ts';

type Part = typeof import('./later.ts');

const fetchPart = tryingAgain(() => import('./later.ts'));

/**
 * @summary Asks to be called back, and says by when the clinic will have called.
 *
 * Says "thank you" only after the server has stored the request. Until then, whatever goes wrong,
 * what was typed stays and the clinic's phone number is shown.
 *
 * @slot - Shown until the form is ready and where it cannot work: a phone link, or a plain HTML form that posts.
 * @fires fc-ready - The form can be used.
 * @fires fc-error - The price book cannot be used; the slot and a phone number are shown.
 * @fires fc-callback-submit - Cancelable, before a request is sent.
 * @fires fc-callback-success - The server has stored the request.
 * @fires fc-callback-failure - The request was not sent or was refused.
 * @csspart base - The element's own content.
 * @csspart button - The button that sends.
 */
export class CallbackForm extends ForecostElement<CallbackWords, Part> {
  static override properties = { ...ForecostElement.properties, endpoint: {} };
  static override styles = [...ForecostElement.styles, callbackFormStyles];

  #shownAt = 0;
  #offers = false;
  #submission: Submission | undefined;
  #isPressed = false;
  #question: Attachment | undefined;

  /** Address that receives the request by POST; without one that can be sent to the form is not shown. */
  declare endpoint: string | undefined;

  constructor() {
    super(callbackEn);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { question } = this.shared;
    if (!this.priceBook || !question) return;
    // It reaches this form only; the patient sees it here, and where to go on.
    this.#question = question;
    this.share({ question: undefined });
    void this.updateComplete.then(() => this.focusField('name'));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.priceBook) {
      this.#shownAt ||= performance.now();
      // First, as it knows better where the reader was.
      this.later?.attend(this);
      this.later?.keepCurrent(this);
    }
    super.updated(changed);
  }

  protected override loadPart(): Promise<Part> {
    return fetchPart();
  }

  /** Nobody is taken out of the page’s own form before what they typed can come along. */
  protected override get priceBook(): PriceBook | undefined {
    return this.later || this.laterFailed || !this.querySelector(':focus')
      ? super.priceBook
      : void this.fetchLater();
  }

  #handleInput({ target }: Event): void {
    this.#submission?.mend(target as HTMLInputElement);
    this.#offer();
  }

  #offer(): void {
    if (this.#offers) return;
    this.#offers = true;
    this.requestUpdate();
  }

  #offerUnseen(): void {
    // An update that waits for its turn may come when the reader has scrolled here; it asks again.
    if (this.isUpdatePending) return;
    if (this.getBoundingClientRect().top > innerHeight) this.#offer();
  }

  /** Of a click on its button, as no form is submitted in a frame whose sandbox allows none. */
  async #handleSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const data = new FormData(this.renderRoot.querySelector('form')!);
    this.#isPressed = true;
    this.requestUpdate();
    await this.fetchLater();
    this.#isPressed = false;
    this.requestUpdate();
    const { later } = this;
    if (later) {
      // Interfaces cannot name protected members.
      this.#submission ??= new later.Submission(this as unknown as SubmissionHost);
      await this.#submission.send(data, later.words, this.#question, this.#shownAt);
    } else {
      await this.updateComplete;
      this.focusField('summary');
    }
  }

  protected override get brokenText(): string {
    return this.words.noCallback;
  }

  /** The page’s own form needs no price book: whoever has it has the way that works, and a number to call. */
  protected override renderBroken(): TemplateResult {
    return this.querySelector('form')
      ? html`<slot></slot>
          <div class="root" lang=${this.words.tag}>
            ${this.querySelector('[href^=tel]') ? nothing : this.renderCall()}
          </div>`
      : super.renderBroken();
  }

  protected override render(): TemplateResult {
    if (!this.priceBook || canSendTo(this.endpoint)) return super.render();
    warnOnce(`<${this.localName}> needs endpoint="…", a URL it can send to.`);
    return this.renderBroken();
  }

  protected override renderReady(book: PriceBook): TemplateResult {
    const { words, later } = this;
    const crisis = html`<p class="crisis small">${words.crisis}</p>`;
    const { stored, errors = {}, sending } = this.#submission ?? {};
    const isWaiting = !!sending || this.#isPressed;
    if (stored && later) {
      return html`<div class="panel stack">
        ${later.renderThanks(later.words, stored.name, stored.receipt.promise, this.renderCall())}
        ${crisis}
      </div>`;
    }
    return html`<form
      class="panel stack"
      novalidate
      @submit=${this.#handleSubmit}
      @input=${this.#handleInput}
    >
      <div>
        <h2>${words.callbackTitle}</h2>
        <p class="muted">${words.callbackLead(book.practice.name)}</p>
      </div>
      ${renderFields(words, book.practice, errors, this.#renderAttachments())}
      <div class=${isWaiting ? 'row waiting' : 'row'}>
        <button
          class="button"
          part="button"
          aria-disabled=${isWaiting}
          @click=${this.#handleSubmit}
        >
          ${(sending && later?.words.sending) || words.send + (this.#isPressed ? '…' : '')}
        </button>
        ${this.renderCall()}
      </div>
      ${this.#renderSummary()} ${crisis}
    </form>`;
  }

  #renderAttachments(): unknown {
    const { later } = this;
    if (!later) return nothing;
    const { estimate } = this.shared;
    // What the reader sees must not move: the offer comes out of their sight, or with their first answer.
    if (estimate && !this.#offers) void takeTurn().then(() => this.#offerUnseen());
    return [
      this.#question && later.renderQuestion(later.words, this.#question),
      estimate && this.#offers ? later.renderEstimate(later.words, estimate) : nothing,
    ];
  }

  /** Stands by the button that was pressed: what it says may come late, and must not move what was typed. */
  #renderSummary(): unknown {
    const { later } = this;
    const submission = this.#submission;
    if (later && submission) {
      return later.renderErrors(later.words, submission, this.renderCall());
    }
    return this.laterFailed
      ? html`<div class="note summary" id="summary" tabindex="-1">${this.renderWaiting()}</div>`
      : nothing;
  }
}
