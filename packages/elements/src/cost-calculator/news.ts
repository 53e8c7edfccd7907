import { withoutIsolates } from '../book/localized-text.ts';
import { formatRange } from '../format/money.ts';
import type { SharedState } from '../store/book-store.ts';
import { wayName } from './answer/names.ts';
import { type Current, type Shown, summarize } from './answer/summary.ts';
import { Announcer } from './announcer.ts';
import type { EstimateShown } from './estimate-event.ts';

/** Tells of each new answer: the callback form, a page that asked for it, and screen readers. */
export class News {
  readonly #element: Element & { readonly answersInEvents: boolean };
  readonly #share: (changes: SharedState) => void;
  readonly #announcer: Announcer;
  #published: string | undefined;

  constructor(
    element: Element & { readonly answersInEvents: boolean },
    share: (changes: SharedState) => void,
    changed: () => void,
  ) {
    this.#element = element;
    this.#share = share;
    this.#announcer = new Announcer(changed);
  }

  /** What the live region says now. */
  get said(): string {
    return this.#announcer.text;
  }

  /**
   * @param shown what there is to show of an answer, where there is one
   * @param wrong what is wrong with what was typed
   */
  tell(current: Current, shown: Shown | undefined, wrong: string | undefined): void {
    const summary = shown && summarize(shown);
    const published = JSON.stringify([summary, wrong]);
    // Compared with what this element said last: two calculators must not answer each other for ever.
    if (published === this.#published) return;
    this.#published = published;
    this.#share({ estimate: summary });
    if (this.#element.answersInEvents) this.#dispatch(current);
    if (current.isTouched) this.#announcer.say(wrong ?? announcement(current));
  }

  #dispatch({ book: { currency }, chosen, detail }: Current): void {
    if (!detail) return;
    const { id, total } = detail.shown;
    const shown: EstimateShown = { care: chosen, way: id, total, currency };
    this.#element.dispatchEvent(
      new CustomEvent('fc-estimate', { detail: shown, bubbles: true, composed: true }),
    );
  }
}

/** What a screen reader is told of an answer, or that there is none. */
function announcement({ book, words, detail }: Current): string {
  if (!detail) return words.broken;
  const { shown } = detail;
  const amount = formatRange(shown.total, book.currency, words);
  return withoutIsolates(words.announce(wayName(book, words, shown), amount));
}
