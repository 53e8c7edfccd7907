import type { PriceBook } from '@forecost/core';
import { html, nothing, render, type TemplateResult } from 'lit';
import { renderText, withoutIsolates } from '../../book/localized-text.ts';
import { formatDay, today } from '../../format/date.ts';
import { formatMoney, formatRange } from '../../format/money.ts';
import type { Said } from '../questions/answer-fields.ts';
import { careNotes } from '../answer/care-notes.ts';
import { renderCoverageNotes } from '../answer/coverage-notes.ts';
import { renderHeadline } from '../answer/headline.ts';
import { milestones } from '../months/milestones.ts';
import { renderTable } from '../months/month-table.ts';
import { limitText } from '../months/months.ts';
import { nameIn, wayName } from '../answer/names.ts';
import { openQuestions } from '../answer/open-questions.ts';
import { pageFoot, printStyles } from './print-sheet.styles.ts';
import { careName, type Current, type Detail, firstDay, type Shown } from '../answer/summary.ts';
import { termTexts } from '../answer/terms.ts';
import { warningTexts } from '../answer/warnings.ts';
import { usesPlan } from '../answer/ways.ts';

/**
 * Prints an estimate as a sheet to hand over at a desk.
 *
 * The sheet is a document of its own in a hidden frame: the page around the element is not printed,
 * and none of its styles are touched.
 */
export function printSheet(root: ShadowRoot, current: Shown): void {
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  root.append(frame);
  // A page that is sandboxed without an origin has no say in a frame of its own: it prints itself.
  const page = frame.contentDocument?.defaultView;
  if (!page) {
    frame.remove();
    return print();
  }
  // A browser with an old-fashioned dialog goes on at once, so the frame stays until it is closed.
  page.addEventListener('afterprint', () => frame.remove());
  const styles = new page.CSSStyleSheet();
  const title = withoutIsolates(current.words.estimateTitle(careName(current)));
  const { name, phone } = current.book.practice;
  styles.replaceSync(printStyles + pageFoot([name, phone, title].join(' · ')));
  page.document.adoptedStyleSheets = [styles];
  page.document.documentElement.lang = current.words.tag;
  page.document.title = title;
  render(renderSheet(current), page.document.body);
  page.print();
}

/** What stands on the sheet: what must be known of the figure on its first page, the long tables last. */
function renderSheet(current: Shown): TemplateResult {
  const { book, words, detail } = current;
  const { whole, shown } = detail;
  const { name, phone, website } = book.practice;
  const range = (amounts: typeof shown.total) => formatRange(amounts, book.currency, words);
  const { high } = shown.visitCount;
  return html`<header>
      <p>${[name, phone, website].filter(Boolean).join(' · ')}</p>
      <h1>${renderText(words.estimateTitle(careName(current)))}</h1>
      <p>
        ${words.printedOn(formatDay(today(), words))} ${words.priceList(whole.priceBookVersion)}
      </p>
    </header>
    ${renderHeadline(book, words, shown)}
    <p>${words.startDate(formatDay(firstDay(detail), words))}</p>
    <dl>${saidFacts(current).map(([, label, answer]) => html`<dt>${renderText(label)}</dt><dd>${renderText(answer)}</dd>`)}</dl>
    <ul>
      ${termTexts(current).map((text) => html`<li>${renderText(text)}</li>`)}
    </ul>
    ${
      whole.scenarios.length > 1
        ? html`<h2>${words.ways}</h2>
            <table>
              ${whole.scenarios.map(
                (way) =>
                  html`<tr>
                    <th scope="row">${renderText(wayName(book, words, way))}</th>
                    <td>${range(way.total)}</td>
                  </tr>`,
              )}
            </table>`
        : nothing
    }
    ${
      shown.assumptions.length
        ? html`<h2>${words.changes}</h2>
            <ul>
              ${openQuestions(book, words, shown, current.fields.asked).map(
                ({ question, assumed }) =>
                  html`<li>${renderText([question, assumed].filter(Boolean).join(' '))}</li>`,
              )}
            </ul>`
        : nothing
    }
    <h2>${words.goodToKnow}</h2>
    <ul>
      ${[
        // What it is not, first.
        ...warningTexts(book, words, whole, shown).reverse(),
        ...careNotes(book, words, current.chosen, shown),
      ].map((text) => html`<li>${renderText(text)}</li>`)}
    </ul>
    ${renderCoverageNotes(current, (name) => html`<h3>${name}</h3>`)}
    ${
      // Of equal payments the terms above say all.
      high > 1 && shown.total.high && !shown.financing
        ? html`<h2>${words.months}</h2>
            ${renderTable(current)}
            <ul>
              ${milestones(shown).map((one) => html`<li>${limitText(words, one, shown)}</li>`)}
            </ul>`
        : nothing
    }
    <h2>
      ${shown.financing ? words.perVisit : words.visitCount}${shown.assumptions.length ? ` · ${words.mostLikely}` : ''}
    </h2>
    ${renderVisits(book, words, shown)}`;
}

function renderVisits(
  book: PriceBook,
  words: Current['words'],
  { visits }: Detail['shown'],
): TemplateResult {
  return html`<table>
    ${visits.map(({ number, date, lines, due }) => {
      const services = new Set(lines.map(({ service }) => nameIn(book.services, words, service)));
      return html`<tr>
        <th scope="row">${words.visitNumber(number, formatDay(date, words))}</th>
        <td>${renderText(words.list([...services]))}</td>
        <td>${formatMoney(due.likely, book.currency, words.locale)}</td>
      </tr>`;
    })}
  </table>`;
}

/**
 * What the patient has said that the figures follow, by its question: of the course and discounts, and of
 * the plan where it is part of the way to pay. What they earn is for them to tell.
 */
function saidFacts({ fields, detail }: Shown): readonly Said[] {
  const isInsured = usesPlan(detail.shown);
  return fields.said.filter(([id]) =>
    isInsured ? !id.startsWith('household') : /^(part|count|discount|location)/.test(id),
  );
}
