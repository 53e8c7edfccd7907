import type { PriceBook } from '@forecost/core';
import type { PropertyValues } from 'lit';
import { ForecostElement } from '../base/forecost-element.ts';
import type { LaterPart } from '../base/speaking-element.ts';
import { keepCurrent } from '../book/keep-current.ts';
import { warnAttribute } from '../console/warn-attribute.ts';
import { sharedEn } from '../translations/en/shared.ts';
import type { PriceWords } from '../translations/price-words.ts';
import { fetchPriceWords, priceWordsOf } from '../translations/prices.ts';
import type { SharedWords } from '../translations/translation.ts';
import { StructuredData } from './structured-data.ts';

/** What an element does that shows prices and asks nothing: all of it comes at once, nothing later. */
export abstract class PricesElement extends ForecostElement<SharedWords, LaterPart> {
  static override properties = {
    ...ForecostElement.properties,
    location: {},
    jsonLd: { attribute: 'json-ld', type: Boolean },
  };

  readonly #data = new StructuredData();
  #priceWords: PriceWords | undefined;
  /** The reader comes back, perhaps on a day on which other prices hold. */
  readonly #handleReturn = (): void => this.requestUpdate();

  /** Id of the place of care whose prices are shown; default the one chosen on the page, else the prices of all. */
  declare location: string | undefined;
  /** Describes the prices to search engines too, in a data block in the page's head. */
  declare jsonLd: boolean;

  constructor() {
    super(sharedEn);
    this.jsonLd = false;
  }

  /** Vue, Svelte and Preact write `with-unit={false}` as an attribute `"false"`, which no id and no address is. */
  override attributeChangedCallback(name: string, before: string | null, value: string | null) {
    super.attributeChangedCallback(name, before, value === 'false' ? null : value);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { words } = this;
    if (!this.hasWords) return;
    const own = priceWordsOf(words);
    if (own) this.#priceWords = { ...words, ...own };
    // Those before stay until these are here.
    else void fetchPriceWords(words.tag).then(() => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.#handleReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.document?.removeEventListener('visibilitychange', this.#handleReturn);
    this.#data.remove();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.priceBook) keepCurrent(this);
    const book = this.jsonLd ? this.priceBook : undefined;
    const data = book && this.describe(book);
    if (data && this.isConnected) this.#data.show(data);
    else this.#data.remove();
  }

  protected override get priceBook(): PriceBook | undefined {
    return this.#priceWords && super.priceBook;
  }

  /** Everything the element says; called only with a price book. */
  protected get priceWords(): PriceWords {
    return this.#priceWords!;
  }

  /** What the element shows as schema.org has it; `undefined` where it shows no price. */
  protected abstract describe(book: PriceBook): object | undefined;

  /** Where care is given, as far as the page or the patient says; an id the book lacks is warned about. */
  protected locationIn({ practice: { locations } }: PriceBook): string | undefined {
    const { location } = this;
    if (!location) return this.shared.location;
    if (locations.some(({ id }) => id === location)) return location;
    warnAttribute(this, 'location', location, `one of ${locations.map(({ id }) => id).join(', ')}`);
    return undefined;
  }

  protected override fetchLater(): Promise<void> {
    return Promise.resolve();
  }

  protected override loadPart(): Promise<LaterPart> {
    return Promise.resolve({ laterStyles: [] });
  }
}
