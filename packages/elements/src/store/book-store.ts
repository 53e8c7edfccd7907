import type { Attachment, PlanBenefits, PlanType, PriceBook } from '@forecost/core';
import { Lazy } from '../lazy/lazy.ts';

/** Benefits as a plan told them. */
export interface PlanTold {
  /** A payer id of the price book. */
  readonly payer: string;
  readonly planType: PlanType | undefined;
  readonly benefits: PlanBenefits;
  /** The same in words: its yearly limits, and what the patient pays for these services, by their ids. */
  readonly says: (services: ReadonlySet<string>) => readonly string[];
}

/** What the elements of a page tell each other. Lives in memory only. */
export interface SharedState {
  /** A payer id of the price book. */
  readonly payer?: string | undefined;
  readonly planType?: PlanType | undefined;
  /** A location id of the price book. */
  readonly location?: string | undefined;
  /** What a plan itself said when the patient had it asked; true of that payer and plan type only. */
  readonly told?: PlanTold | undefined;
  /** What the calculator shows now, ready to be attached to a callback request if the patient agrees. */
  readonly estimate?: Attachment | undefined;
  /** What the patient asked the clinic to find out; the callback form takes it over, and clears it here. */
  readonly question?: Attachment | undefined;
  /** When the book was last replaced by another edition of it. */
  readonly renewedAt?: number;
}

/** One price book on a page and what the elements that show it share. */
export class BookStore {
  /** The book once it was loaded and checked, and whether that has failed: then it can be tried again. */
  readonly loading: Lazy<PriceBook>;
  state: SharedState = {};
  #listeners = new Set<() => void>();

  /** @param load how to get the book, where it is not given as the part that is loaded */
  constructor(load: () => Promise<PriceBook>) {
    this.loading = new Lazy(load, () => this.#notify());
  }

  /** The book once it is here. */
  get book(): PriceBook | undefined {
    return this.loading.part;
  }

  /**
   * Calls the listener after every change until the returned function is called; starts the load, or
   * tries again: a second visit may find the network back.
   */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (!this.book) void this.loading.fetch();
    return () => this.#listeners.delete(listener);
  }

  /** Changes what is shared; listeners hear of it only if something is different. */
  update(changes: SharedState): void {
    const next = { ...this.state, ...changes };
    const names = Object.keys(next) as (keyof SharedState)[];
    if (names.every((name) => next[name] === this.state[name])) return;
    this.state = next;
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}
