import type { Package, PriceBook, Range } from '@forecost/core';
import { listedPrice } from '@forecost/core/price-list';
import { css, html, type TemplateResult } from 'lit';
import { warnAttribute } from '../console/warn-attribute.ts';
import { today } from '../format/date.ts';
import { printDate, printPrice } from '../prices/amount.ts';
import { PricesElement } from '../prices/prices-element.ts';
import { describePackage, describeService } from '../prices/structured-data.ts';

/** A price, and the days on which it holds. */
interface Found {
  readonly text: string;
  readonly from: string;
  readonly until: string | undefined;
}

/**
 * @summary A price of the price book inside a sentence of the page.
 *
 * Says what one visit of a service costs today whoever pays for it without a plan, in the page's
 * own font: an amount or both ends of a range, with what a promotion makes of it and until when, and
 * with the date where the price book has ended or not begun. Until the price book is there, and
 * where it or the id cannot be used, it stays as it was written.
 *
 * @slot - The price as written, shown until the price book is there and where it cannot be used.
 * @fires fc-ready - The price book is there.
 * @fires fc-error - The price book cannot be used; the slot is shown.
 * @csspart base - The price.
 */
export class Price extends PricesElement {
  static override properties = {
    ...PricesElement.properties,
    service: {},
    line: {},
    package: {},
    from: { type: Boolean },
    withUnit: { attribute: 'with-unit', type: Boolean },
  };
  // Nothing of the theme: it is the page's own sentence.
  static override styles = [
    css`
      :host {
        display: inline;
      }
      :host([hidden]) {
        display: none;
      }
    `,
  ];

  /** Id of the service. */
  declare service: string | undefined;
  /** Id of a line of the service, for the price of one unit of it, promotions left out. */
  declare line: string | undefined;
  /** Id of a package, in place of a service. */
  declare package: string | undefined;
  /** Says only the low end of a range: “from $650”. */
  declare from: boolean;
  /** Says what the price is for: “$425 per visit”, “$12.50 each” with `line`. */
  declare withUnit: boolean;

  constructor() {
    super();
    this.from = false;
    this.withUnit = false;
  }

  protected override render(): TemplateResult {
    const book = this.priceBook;
    const found = book && this.#find(book);
    if (!found) return html`<slot></slot>`;
    return html`<span part="base" lang=${this.words.tag}>${this.#inTime(found)}</span>`;
  }

  protected override renderReady(): TemplateResult {
    return this.render();
  }

  // It reserves none: it is as wide as its words.
  protected override releaseSpace(): void {}

  protected override describe(book: PriceBook): object | undefined {
    const { tag } = this.words;
    const pack = this.#packageIn(book);
    if (pack) return describePackage(book, pack, tag);
    const service = book.services.find(({ id }) => id === this.service);
    if (!service || this.line) return undefined;
    return describeService(book, service, this.#listed(book, service.id).price, tag);
  }

  #find(book: PriceBook): Found | undefined {
    const { priceWords: words, package: id, service, line } = this;
    if (id) {
      const pack = this.#packageIn(book);
      if (!pack) return this.#warn('package', id, book.packages);
      const { price, from = book.effectiveFrom, until = book.effectiveUntil } = pack;
      return { text: this.#print(book, { low: price, likely: price, high: price }), from, until };
    }
    const known = book.services.find((own) => own.id === service);
    if (!known) return this.#warn('service', service ?? '', book.services);
    if (line && !known.lines.some((own) => own.id === line)) {
      return this.#warn('line', line, known.lines);
    }
    const { price, regular, promotions, until } = this.#listed(book, known.id);
    const text = this.#withUnit(this.#print(book, price));
    return {
      text:
        promotions.length === 0
          ? text
          : words.promotion(text, this.#print(book, regular), printDate(until, words)),
      from: book.effectiveFrom,
      until: book.effectiveUntil,
    };
  }

  #listed(book: PriceBook, service: string) {
    const location = this.locationIn(book);
    return listedPrice(book, { service, line: this.line || undefined, location }, today());
  }

  #packageIn({ packages }: PriceBook): Package | undefined {
    return packages.find(({ id }) => id === this.package);
  }

  #warn(attribute: string, id: string, known: readonly { readonly id: string }[]): undefined {
    const ids = known.map((own) => own.id).join(', ');
    warnAttribute(this, attribute, id, ids ? `one of ${ids}` : 'none, as the price book has none');
  }

  #print(book: PriceBook, range: Range): string {
    return printPrice(book, this.priceWords, range, this.from);
  }

  #withUnit(price: string): string {
    if (!this.withUnit) return price;
    return this.line ? this.priceWords.oneEach(price) : this.priceWords.onePerVisit(price);
  }

  /** A price that does not hold today says when it does. */
  #inTime({ text, from, until }: Found): string {
    const { priceWords: words } = this;
    const day = today();
    if (until && until < day) return words.priceUntil(text, printDate(until, words));
    return from > day ? words.priceFrom(text, printDate(from, words)) : text;
  }
}
