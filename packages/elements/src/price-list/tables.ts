import type { Package, PriceBook } from '@forecost/core';
import { toRange } from '@forecost/core/money';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../book/localized-text.ts';
import { today } from '../format/date.ts';
import { printDate, printPrice } from '../prices/amount.ts';
import type { PriceWords } from '../translations/price-words.ts';
import type { Group, Row } from './rows.ts';

/** The table of one kind of care. */
export function renderGroup(book: PriceBook, words: PriceWords, group: Group): TemplateResult {
  const rows = group.rows.map((row) => renderService(book, words, row));
  return renderTable(words, words.benefits[group.benefit], rows);
}

/** The table of packages. */
export function renderPackages(
  book: PriceBook,
  words: PriceWords,
  packages: readonly Package[],
): TemplateResult {
  const rows = packages.map((pack) => renderPackage(book, words, pack));
  return renderTable(words, words.packages, rows);
}

function renderTable(
  words: PriceWords,
  caption: string,
  rows: readonly TemplateResult[],
): TemplateResult {
  return html`<table part="group">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col"><span class="unseen">${words.serviceColumn}</span></th>
        <th scope="col"><span class="unseen">${words.priceColumn}</span></th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function renderService(
  book: PriceBook,
  words: PriceWords,
  { service, listed }: Row,
): TemplateResult {
  const { name, description, durationMinutes, note, offLabel } = service;
  const minutes = durationMinutes === undefined ? undefined : toRange(durationMinutes);
  const { price, regular, promotions, until } = listed;
  return renderRow(
    textIn(name, words.tag),
    [
      description && textIn(description, words.tag),
      minutes && words.minutes(minutes.low, minutes.high),
      note && textIn(note, words.tag),
      offLabel && words.offLabel,
    ],
    printPrice(book, words, price),
    promotions.length > 0 ? words.regularly(printPrice(book, words, regular)) : '',
    promotions.map((own) =>
      words.offer(textIn(own.name, words.tag), printDate(own.until ?? until, words)),
    ),
  );
}

function renderPackage(book: PriceBook, words: PriceWords, pack: Package): TemplateResult {
  const { name, includes, note, price, from = '', until } = pack;
  const items = includes.map(({ service, visits }) => {
    const own = book.services.find(({ id }) => id === service);
    return words.packageItem(visits, own ? textIn(own.name, words.tag) : service);
  });
  // Dates of the whole price list are said once, below it.
  const begins = from > today() ? from : '';
  const ends = until !== book.effectiveUntil ? until : '';
  return renderRow(
    textIn(name, words.tag),
    [items.join(', '), note && textIn(note, words.tag)],
    printPrice(book, words, toRange(price)),
    begins || ends ? words.onSale(printDate(begins, words), printDate(ends, words)) : '',
  );
}

/**
 * One row: offers stand under the name, where they have room, and what is said of the price under that.
 */
function renderRow(
  name: string,
  details: readonly (string | false | undefined)[],
  price: string,
  ofPrice: string,
  offers: readonly string[] = [],
): TemplateResult {
  const more = (text: string, kind: string) =>
    html`<span class="more small ${kind}">${renderText(text)}</span>`;
  return html`<tr>
    <th scope="row">
      <span class="name">${renderText(name)}</span>
      ${details.map((text) => (text ? more(text, 'muted') : nothing))}
      ${offers.map((text) => more(text, 'offer'))}
    </th>
    <td>
      <span class="amount">${price}</span>
      ${ofPrice ? more(ofPrice, 'muted') : nothing}
    </td>
  </tr>`;
}
