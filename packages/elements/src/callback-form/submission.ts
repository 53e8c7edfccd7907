import type { Attachment, CallbackReceipt, PriceBook } from '@forecost/core';
import { errorOnce } from '../console/say-once.ts';
import { cleanly } from '../host-page/cleanly.ts';
import type { SharedState } from '../store/book-store.ts';
import type { CallbackWords, LaterWords } from '../translations/translation.ts';
import type { Field, FieldErrors } from './form-fields.ts';
import { findErrors, readRequest, refusedFields } from './request.ts';
import { Sender } from './sender.ts';

/** What sending needs of the form it stands in. */
export interface SubmissionHost extends HTMLElement {
  readonly priceBook: PriceBook;
  readonly endpoint: string;
  readonly shared: SharedState;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  focusField(id: string): void;
  /** Fires an event of the form; false if the page canceled it. */
  emit(name: string, cancelable?: boolean): boolean;
}

/** A callback request from the first press of the button until the server has stored it. */
export class Submission {
  /** Whether an answer is being waited for. */
  sending = false;
  /** What is wrong, by field. */
  errors: FieldErrors = {};
  /** Why the request did not get through, while it is sent if it should not; empty if it was not tried. */
  failure = '';
  /** What the server promised, once it has stored the request. */
  stored: { readonly receipt: CallbackReceipt; readonly name: string } | undefined;
  #words: LaterWords | undefined;
  readonly #host: SubmissionHost;
  readonly #sender = new Sender();

  constructor(host: SubmissionHost) {
    this.#host = host;
  }

  /**
   * Checks what was filled in and, if nothing is missing, sends it; then moves the focus to what
   * came of it. A press while an answer is waited for does nothing. Never rejects.
   *
   * @param question what the patient asked elsewhere on the page
   * @param shownAt when the form was first shown, as `performance.now()` counts
   */
  async send(
    data: FormData,
    words: CallbackWords & LaterWords,
    question: Attachment | undefined,
    shownAt: number,
  ): Promise<void> {
    if (this.sending) return;
    const host = this.#host;
    this.sending = true;
    this.failure = '';
    this.#words = words;
    this.errors = findErrors(data, words);
    host.requestUpdate();
    if (!Object.keys(this.errors)[0] && host.emit('fc-callback-submit', true)) {
      // Takes its room now, unseen: what stands below must not move when it comes.
      this.failure = words.notSent;
      await this.#post(data, words, question, performance.now() - shownAt);
      host.emit(this.stored ? 'fc-callback-success' : 'fc-callback-failure');
    }
    this.sending = false;
    if (this.stored) {
      // The page below stays where it is until nobody sees it move.
      host.style.height = `${host.offsetHeight}px`;
      import('../base/room.ts').then(({ watchRoom }) => watchRoom(host), Boolean);
    }
    host.requestUpdate();
    await host.updateComplete;
    host.focusField(this.stored ? 'heading' : 'summary');
  }

  /**
   * The patient changes a field: what was said of it goes once it is right. Nothing new is said while
   * they type.
   */
  mend(control: HTMLInputElement): void {
    const field = control.name as Field;
    const words = this.#words;
    if (!words) return;
    void cleanly(() => {
      if (!this.errors[field] || findErrors(new FormData(control.form!), words)[field]) return;
      const { [field]: _, ...errors } = this.errors;
      this.errors = errors;
      this.#host.requestUpdate();
    });
  }

  async #post(
    data: FormData,
    words: CallbackWords & LaterWords,
    question: Attachment | undefined,
    elapsed: number,
  ): Promise<void> {
    const { priceBook, endpoint, shared } = this.#host;
    const request = readRequest(data, priceBook, words, { estimate: shared.estimate, question });
    const outcome = await this.#sender.send(endpoint, request, Math.round(elapsed));
    if (outcome.kind === 'stored') {
      this.stored = { receipt: outcome.receipt, name: request.name };
    } else if (outcome.kind === 'refused') {
      this.errors = refusedFields(outcome.paths, words);
    } else if (outcome.kind === 'too-many') {
      this.failure = words.tooMany;
    } else {
      errorOnce(`The callback request was not stored by ${endpoint}: ${outcome.reason}.`);
      if (!navigator.onLine) this.failure = words.offline;
    }
  }
}
