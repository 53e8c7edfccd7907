import type { CallbackReceipt, PriceBook } from '@forecost/core';
import { errorOnce } from '../console/say-once.ts';
import type { SharedState } from '../store/book-store.ts';
import type { CallbackWords, LaterWords } from '../translations/translation.ts';
import type { FieldErrors } from './form-fields.ts';
import { findErrors, readRequest, refusedFields } from './request.ts';
import { Sender } from './sender.ts';

/** What the form knows when it is submitted. */
export interface Filled {
  readonly data: FormData;
  readonly book: PriceBook;
  readonly endpoint: string;
  readonly words: CallbackWords & LaterWords;
  readonly estimate: SharedState['estimate'];
  readonly question: SharedState['question'];
  /** When the form was first shown, as `performance.now()` counts. */
  readonly shownAt: number;
  /** Fires an event of the form; false if the page cancelled it. */
  readonly emit: (name: string, cancelable?: boolean) => boolean;
}

/** A callback request from the first press of the button until the server has stored it. */
export class Submission {
  /** What is wrong, by field. */
  errors: FieldErrors = {};
  /** Why the request did not get through; empty if it was not tried. */
  failure = '';
  /** What the server promised, once it has stored the request. */
  stored: { readonly receipt: CallbackReceipt; readonly name: string } | undefined;
  readonly #sender = new Sender();

  /**
   * Checks what was filled in and, if nothing is missing, sends it. Never rejects.
   *
   * @returns the id of what must take the focus now
   */
  async send(filled: Filled): Promise<string> {
    const { data, words, emit } = filled;
    this.errors = findErrors(data, words);
    this.failure = '';
    if (Object.keys(this.errors).length === 0 && emit('fc-callback-submit', true)) {
      await this.#send(filled);
      emit(this.stored ? 'fc-callback-success' : 'fc-callback-failure');
    }
    return this.stored ? 'heading' : 'summary';
  }

  async #send({ data, book, endpoint, words, estimate, question, shownAt }: Filled): Promise<void> {
    const request = readRequest(data, book, words, { estimate, question });
    const elapsed = Math.round(performance.now() - shownAt);
    const outcome = await this.#sender.send(endpoint, request, elapsed);
    switch (outcome.kind) {
      case 'stored':
        this.stored = { receipt: outcome.receipt, name: request.name };
        return;
      case 'refused':
        this.errors = refusedFields(outcome.paths, words);
        if (Object.keys(this.errors).length === 0) this.failure = words.notSent;
        return;
      case 'too-many':
        this.failure = words.tooMany;
        return;
      case 'failed':
        errorOnce(`The callback request was not stored by ${endpoint}: ${outcome.reason}.`);
        this.failure = navigator.onLine ? words.notSent : words.offline;
    }
  }
}
