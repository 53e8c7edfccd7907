import type { CallbackReceipt, PriceBook } from '@forecost/core';
import { errorOnce } from '../console/say-once.ts';
import type { SharedState } from '../store/book-store.ts';
import type { CallbackWords, LaterWords } from '../translations/translation.ts';
import type { FieldErrors } from './form-fields.ts';
import { findErrors, readRequest, refusedFields } from './request.ts';
import type { Sender } from './sender.ts';

/** What the form knows when it is submitted. */
export interface Submission {
  readonly data: FormData;
  readonly book: PriceBook;
  readonly endpoint: string;
  readonly words: CallbackWords & LaterWords;
  readonly estimate: SharedState['estimate'];
  /** When the form was first shown, as `performance.now()` counts. */
  readonly shownAt: number;
  /** Asks the page whether the request may go; false if it said no. */
  readonly mayGo: () => boolean;
}

/** How a submission ended; exactly one member is there. */
export type Result =
  | { readonly errors: FieldErrors; readonly refused: boolean }
  | { readonly failure: string }
  | { readonly receipt: CallbackReceipt; readonly name: string }
  | { readonly stopped: true };

/** Checks what was filled in and, if nothing is missing, sends it. Never rejects. */
export async function submit(sender: Sender, submission: Submission): Promise<Result> {
  const { data, book, endpoint, words, estimate, shownAt, mayGo } = submission;
  const errors = findErrors(data, words);
  if (Object.keys(errors).length > 0) return { errors, refused: false };
  if (!mayGo()) return { stopped: true };
  const request = readRequest(data, book, words, estimate);
  const outcome = await sender.send(endpoint, request, Math.round(performance.now() - shownAt));
  switch (outcome.kind) {
    case 'stored':
      return { receipt: outcome.receipt, name: request.name };
    case 'refused': {
      const refused = refusedFields(outcome.paths, words);
      if (Object.keys(refused).length > 0) return { errors: refused, refused: true };
      return { failure: words.notSent };
    }
    case 'too-many':
      return { failure: words.tooMany };
    case 'failed':
      errorOnce(`The callback request was not stored by ${endpoint}: ${outcome.reason}.`);
      return { failure: navigator.onLine ? words.notSent : words.offline };
  }
}
