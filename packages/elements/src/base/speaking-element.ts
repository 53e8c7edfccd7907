import {
  adoptStyles,
  type CSSResult,
  LitElement,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { Lazy } from '../lazy/lazy.ts';
import { renderWaiting } from '../lazy/waiting.ts';
import {
  fetchLanguage,
  fetchLaterWords,
  firstWords,
  languageOf,
  nearestLanguage,
} from '../translations/languages.ts';
import type { LaterWords, SharedWords } from '../translations/translation.ts';

/** What an element fetches after its first paint. */
export interface LaterPart {
  readonly laterStyles: readonly CSSResult[];
}

/**
 * An element that speaks the reader's language, and fetches what its first paint does not need, with
 * the words of that language, when the page is idle or the reader comes near.
 */
export abstract class SpeakingElement<
  Words extends SharedWords,
  Part extends LaterPart,
> extends LitElement {
  /** The words in use; English until others are here. */
  protected words: Words;
  /** Whether they are in the reader's language, or in that which it was until now. */
  protected hasWords = false;
  readonly #english: Words;
  #later: Lazy<Part & { readonly words: Words & LaterWords }>;
  #languages: MutationObserver | undefined;

  /** @param english the words of the first paint, which the element brings along */
  constructor(english: Words) {
    super();
    this.words = this.#english = english;
    this.#later = this.#laterIn(english, () => this.laterChanged());
    // Not every browser focuses what is clicked.
    const fetch = (): void => this.wantLater();
    this.addEventListener('focusin', fetch);
    this.addEventListener('pointerdown', fetch);
    // What protects a page from being copied knows no field in here, and would keep readers out of it.
    this.addEventListener('mousedown', (event) => {
      if ('value' in event.composedPath()[0]!) event.stopPropagation();
    });
    // A page sees no field behind them, and might take them for its shortcuts.
    const keep = (event: KeyboardEvent): void => {
      if (!event.altKey && /^(.$|Arrow)/.test(event.key)) event.stopPropagation();
    };
    this.addEventListener('keydown', keep);
    this.addEventListener('keypress', keep);
    this.addEventListener('keyup', keep);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A moved element has to find its store again, and perhaps another language.
    this.requestUpdate();
    this.#languages ??= new MutationObserver(() => this.requestUpdate());
    // Changes in the page do not reach an observer of a shadow root.
    for (const root of [document, this.getRootNode()]) {
      this.#languages.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#languages?.disconnect();
  }

  /** The words before stay until the next ones can say all that is shown. */
  protected override willUpdate(_changed: PropertyValues<this>): void {
    const tag = nearestLanguage(languageOf(this));
    // Another language is complete: it has the words of every element.
    const words = firstWords(tag, this.#english) as Words | undefined;
    if (!words) return void fetchLanguage(tag).then(() => this.requestUpdate());
    if (this.hasWords && words === this.words) return undefined;
    const { later } = this;
    // What is shown already changes all at once.
    const next = this.#laterIn(words, () => (later ? this.requestUpdate() : this.laterChanged()));
    const take = (): void => {
      this.words = words;
      this.hasWords = true;
      this.#later = next;
    };
    return later ? void next.fetch().then(take) : take();
  }

  /** Moves the focus to the control of that id, if there is one. */
  protected focusField(id: string): void {
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  /** Fetches the code that the first paint does not need, by an import that can be tried again. */
  protected abstract loadPart(): Promise<Part>;

  /** That code, with all the words it says, once it is here. */
  protected get later(): (Part & { readonly words: Words & LaterWords }) | undefined {
    return this.#later.part;
  }

  /** Why it could not be fetched when it was last tried, if so. */
  protected get laterFailed(): unknown {
    return this.#later.failed;
  }

  /** Fetches {@link later} if it is not here yet; the element updates when it is. Never rejects. */
  protected fetchLater(): Promise<void> {
    return this.#later.fetch();
  }

  /** Fetches {@link later} because what is rendered needs it, unless that has just failed: then the patient tries again. */
  protected wantLater(): void {
    if (!this.laterFailed) void this.fetchLater();
  }

  /** Called when {@link later} has arrived or cannot be had. */
  protected laterChanged(): void {
    this.requestUpdate();
  }

  /** Renders what stands where {@link later} is needed and not here: a moment's patience, or a way out. */
  protected renderWaiting(): TemplateResult {
    return renderWaiting(this.words, this.#later, this.renderCall());
  }

  /** The link that calls the clinic, where its number is known. */
  protected abstract renderCall(): unknown;

  #laterIn(words: Words, changed: () => void): Lazy<Part & { readonly words: Words & LaterWords }> {
    return new Lazy(async () => {
      const [part, more] = await Promise.all([this.loadPart(), fetchLaterWords(words.tag)]);
      const { elementStyles } = this.constructor as typeof LitElement;
      adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...part.laterStyles]);
      return { ...part, words: { ...words, ...more } };
    }, changed);
  }
}
