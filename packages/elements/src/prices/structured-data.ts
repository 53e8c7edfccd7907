import type { Package, PriceBook, Range, Service } from '@forecost/core';
import { minorToDecimal } from '@forecost/core/money';
import { plainIn } from '../book/localized-text.ts';

/**
 * A data block in the page's head that describes something to search engines.
 *
 * It is no script: nothing of it runs, so no `script-src` forbids it. Trusted Types do look at it where
 * a text comes to a script, or a script with a text to the page, and would report a violation, but not
 * at a script that has run: so the block is made of one of the page's.
 */
export class StructuredData {
  #block: HTMLScriptElement | undefined;
  #text = '';

  /** Puts the description on the page in place of the one before. */
  show(description: object): void {
    const text = JSON.stringify({ '@context': 'https://schema.org', ...description });
    if (text === this.#text) return;
    this.remove();
    this.#text = text;
    this.#block = emptyBlock();
    const content = new Text();
    // Chromium 143 and older refuse whatever is given to the `append` of a script.
    this.#block.appendChild(content);
    document.head.append(this.#block);
    content.data = text;
  }

  remove(): void {
    this.#block?.remove();
    this.#block = undefined;
    this.#text = '';
  }
}

/** A copy remembers whether its script has run, and HTML never prepares one that has ("already started"). */
function emptyBlock(): HTMLScriptElement {
  const script = document.querySelector<HTMLScriptElement>(
    'script[type=module], script[src]:not([type], [nomodule])',
  );
  const block = (script ?? document.createElement('script')).cloneNode() as HTMLScriptElement;
  for (const name of block.getAttributeNames()) block.removeAttribute(name);
  block.type = 'application/ld+json';
  return block;
}

/** A service with its price as a schema.org `Service`. */
export function describeService(book: PriceBook, service: Service, price: Range, tag: string) {
  const { name, description } = service;
  return {
    '@type': 'Service',
    name: plainIn(name, tag),
    ...(description ? { description: plainIn(description, tag) } : {}),
    provider: describePractice(book),
    offers: describeOffer(book, price, book.effectiveFrom, book.effectiveUntil),
  };
}

/** A package as a schema.org `Service`. */
export function describePackage(book: PriceBook, pack: Package, tag: string) {
  const { name, note, price, from = book.effectiveFrom, until = book.effectiveUntil } = pack;
  return {
    '@type': 'Service',
    name: plainIn(name, tag),
    ...(note ? { description: plainIn(note, tag) } : {}),
    provider: describePractice(book),
    offers: describeOffer(book, { low: price, high: price }, from, until),
  };
}

function describePractice({ practice: { name, phone, website } }: PriceBook) {
  return {
    '@type': 'MedicalBusiness',
    name,
    telephone: phone,
    ...(website ? { url: website } : {}),
  };
}

function describeOffer(
  { currency }: PriceBook,
  { low, high }: Pick<Range, 'low' | 'high'>,
  validFrom: string,
  validThrough: string | undefined,
) {
  const validity = {
    priceCurrency: currency,
    validFrom,
    ...(validThrough ? { validThrough } : {}),
  };
  const [lowPrice, highPrice] = [low, high].map((amount) => minorToDecimal(amount, currency));
  return low === high
    ? { '@type': 'Offer', price: lowPrice, ...validity }
    : { '@type': 'AggregateOffer', lowPrice, highPrice, ...validity };
}
