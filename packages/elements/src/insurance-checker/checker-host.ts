import type { PriceBook } from '@forecost/core';
import type { SharedState } from '../store/book-store.ts';

/** What the answer needs of the checker it stands in. */
export interface CheckerHost extends Element {
  readonly priceBook: PriceBook;
  readonly shared: SharedState;
  /** Where the patient's plan can be asked; without it nothing is ever sent. */
  readonly eligibilityEndpoint: string | undefined;
  readonly updateComplete: Promise<unknown>;
  /** Tells the other elements of the book. */
  share(changes: SharedState): void;
  /** Fires an event of the checker; false if the page canceled it. */
  emit(name: string, cancelable?: boolean): boolean;
  requestUpdate(): void;
  focusField(id: string): void;
  /** The link that calls the clinic. */
  renderCall(): unknown;
}
