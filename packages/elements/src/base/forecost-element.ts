import type { PriceBook } from '@forecost/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Refusal } from '../book/refusal.ts';
import { cleanly } from '../host-page/cleanly.ts';
import { whenIdle } from '../lazy/idle.ts';
import { noteRendered, shareTurn, takeTurn } from '../lazy/turn.ts';
import type { BookStore, SharedState } from '../store/book-store.ts';
import { openStore } from '../store/open-store.ts';
import { baseStyles } from '../styles/base.styles.ts';
import type { SharedWords } from '../translations/translation.ts';
import { VERSION } from '../version.ts';
import { focusHeading } from './focus-heading.ts';
import { KeptRoom } from './kept-room.ts';
import { unwrapTranslation } from './page-translation.ts';
import { phoneOfLink } from './phone-of-link.ts';
import { renderCall } from './call-link.ts';
import { type LaterPart, SpeakingElement } from './speaking-element.ts';

/**
 * What every Forecost element does: find its price book, show the page's own content until that and
 * the words to show it are here and again if the book is broken, and share choices with the other
 * elements of the same book.
 *
 * @attr lang - Language of what the element says; default that of the nearest element around it with a `lang`.
 * @cssproperty --fc-accent-color - Buttons, links, what is chosen, the answer's background.
 * @cssproperty --fc-on-accent-color - Text on the accent color.
 * @cssproperty --fc-surface-color - Background of the element and its controls.
 * @cssproperty --fc-tint-color - Background of what stands apart.
 * @cssproperty --fc-text-color - Text.
 * @cssproperty --fc-muted-color - Text that matters less.
 * @cssproperty --fc-border-color - Lines around cards.
 * @cssproperty --fc-control-color - Lines around fields; 3 to 1 against the surface.
 * @cssproperty --fc-error-color - What is wrong.
 * @cssproperty --fc-success-color - What is covered or cheapest.
 * @cssproperty --fc-warning-color - What needs approval first.
 * @cssproperty --fc-font-family - Default: that of the page.
 * @cssproperty --fc-heading-font-family - Default: that of the text.
 * @cssproperty --fc-font-size - Default: the reader's own setting, whatever the page makes of it.
 * @cssproperty --fc-headline-size - The estimate's large number.
 * @cssproperty --fc-radius - Corners.
 * @cssproperty --fc-space - Distance between things.
 * @cssproperty --fc-max-width - Default: none.
 * @cssproperty --fc-min-height - Space kept while nothing is there yet.
 */
export abstract class ForecostElement<
  Words extends SharedWords,
  Part extends LaterPart,
> extends SpeakingElement<Words, Part> {
  /** Compared by `define` when two scripts meet on a page. */
  static readonly version = VERSION;
  static override properties = { src: {}, phone: {}, book: { attribute: false } };
  static override styles = [baseStyles];
  /**
   * In its development build Lit would warn of the updates that an element with {@link turns} asks for.
   *
   * @internal
   */
  static override enabledWarnings = [];

  #store: BookStore | undefined;
  #source: string | PriceBook | undefined;
  #unsubscribe: (() => void) | undefined;
  #announced: string | undefined;
  readonly #room = new KeptRoom();
  /** Which of its {@link turns} a rendering has come to; above them one update renders everything. */
  protected turn = Infinity;
  /** Whether nothing has asked for an update but the next turn. Lit asks for one before there are fields. */
  declare private hasTurn: boolean;
  #rendered: unknown[] = [];
  /** Whether what is shown is about to grow by what is being fetched: the room is kept until it has. */
  declare protected isWaiting: boolean;

  /** Address of the price book (JSON, compiled or as written), relative to the page. */
  declare src: string | undefined;
  /** The clinic's phone number, shown where the price book cannot be read. */
  declare phone: string | undefined;
  /** The price book itself, parsed; stands above `src`. */
  declare book: PriceBook | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#connect();
  }

  override requestUpdate(name?: PropertyKey, before?: unknown): void {
    super.requestUpdate(name, before);
    this.hasTurn = false;
  }

  /** Renders a part from one of the {@link turns} on: once, so that the later ones leave it as it is. */
  protected inTurn(turn: number, render: () => unknown): unknown {
    return this.turn < turn ? nothing : (this.#rendered[turn] ??= render());
  }

  #hold(turn: number): void {
    if (!this.#announced && this.#room.hold(this)) this.turn = turn;
  }

  get #state(): 'fc-error' | 'fc-ready' | undefined {
    const { failed, isFetching } = this.#store?.loading ?? {};
    return failed && !isFetching ? 'fc-error' : this.priceBook && 'fc-ready';
  }

  /** How many turns a rendering takes, one for each part of a large element; the room is kept until the last. */
  protected get turns(): number {
    return 1;
  }

  /** What takes long before an update that has turns: done in turns of its own. */
  protected prepare?(): Promise<void>;

  /** A first paint, and what comes later, waits until the page has had a moment after what was before. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const update = () => cleanly(() => super.scheduleUpdate());
    if ((this.#announced && this.turn > this.turns) || !this.#store?.book) return update();
    // Before any of the page's elements renders: asking how tall one is would lay out the others.
    this.#hold(1);
    return (
      takeTurn()
        .then(() => this.prepare?.())
        .then(shareTurn)
        .then(update)
        // What has left the page is not painted, and must not be kept waiting for it.
        .then(() => this.isConnected && noteRendered())
    );
  }

  protected override update(changed: PropertyValues<this>): void {
    // The book was here before the element, which has prepared nothing yet.
    if (this.#state) this.#hold(0);
    unwrapTranslation(this.renderRoot);
    if (!this.hasTurn) this.#rendered = [];
    super.update(changed);
  }

  protected override laterChanged(): void {
    if (this.later) this.turn = Math.max(1, this.turns - 1);
    super.laterChanged();
  }

  /** Waits for every turn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isLast = await super.getUpdateComplete();
    return this.isUpdatePending ? this.getUpdateComplete() : isLast;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const state = this.#state;
    // Whoever was in the page's own content is on nothing now, and their next Tab would pass by the element.
    if (this.querySelector(':focus')) focusHeading(this.renderRoot);
    // The next part has a turn of its own; the element is held to its room until the last.
    if (state && this.turn++ < this.turns) {
      this.requestUpdate();
      this.hasTurn = true;
      return;
    }
    if (!state || this.isWaiting || state === this.#announced) return;
    this.#announced = state;
    void this.#room.settle(this).then(() => {
      this.emit(state);
      if (state === 'fc-ready') whenIdle(() => void this.fetchLater());
    });
  }

  /** The price book once it was loaded and checked and the words to show it are here. */
  protected get priceBook(): PriceBook | undefined {
    return this.hasWords ? this.#store?.book : undefined;
  }

  /** What the elements of this book share; empty before there is a book. */
  protected get shared(): SharedState {
    return this.#store?.state ?? {};
  }

  /** Tells the other elements of this book. */
  protected share(changes: SharedState): void {
    this.#store?.update(changes);
  }

  /** Fires an event that leaves the page's shadow roots and carries no answers; false if it was canceled. */
  protected emit(name: string, cancelable = false): boolean {
    return this.dispatchEvent(new Event(name, { bubbles: true, composed: true, cancelable }));
  }

  /** Gives back the space that was kept, which would stay empty under the few words that are shown. */
  protected releaseSpace(): void {
    this.#room.release(this);
  }

  /** The number to fall back on: the price book's, the attribute's, or that of a link in the page's content. */
  protected get phoneToCall(): string | undefined {
    return this.priceBook?.practice.phone ?? this.phone ?? phoneOfLink(this);
  }

  /** The link that calls the clinic, where its number is known. */
  protected override renderCall(): unknown {
    return renderCall(this.words, this.phoneToCall);
  }

  /** Renders the element's own content; called only with a checked book and the right words. */
  protected abstract renderReady(book: PriceBook): TemplateResult;

  /** What is said where the element cannot work. */
  protected get brokenText(): string {
    return this.words.broken;
  }

  /** Renders what stands below the page's own content, which must not move, when the element cannot work. */
  protected renderBroken(): TemplateResult {
    const { words } = this;
    const { loading } = this.#store ?? {};
    const refusal = loading?.failed as Partial<Refusal> | undefined;
    return html`<slot></slot>
      <div class="root" lang=${words.tag}>
        <div class="note" role="status">
          <p>${this.brokenText} ${this.renderCall()}</p>
          ${refusal?.renderRetry?.(words, loading!, this)}
        </div>
      </div>`;
  }

  protected override render(): TemplateResult {
    const book = this.priceBook;
    if (this.#store?.loading.failed) return this.renderBroken();
    if (!book) return html`<slot></slot>`;
    return html`<div class="root" part="base" lang=${this.words.tag}>
      ${this.renderReady(book)}
    </div>`;
  }

  #connect(): void {
    if (!this.isConnected) return;
    const source = this.book ?? this.src;
    if (source === this.#source && this.#unsubscribe) return;
    this.#unsubscribe?.();
    this.#source = source;
    this.#store = openStore(this, source);
    this.#unsubscribe = this.#store?.subscribe(() => this.requestUpdate());
  }
}
