import type { Estimate, LineEstimate, PriceBook, Step } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { plainIn, renderText, textIn } from '../../book/localized-text.ts';
import { formatDay } from '../../format/date.ts';
import { formatMoney } from '../../format/money.ts';
import { formatRate } from '../../format/rate.ts';
import type { LaterWords, SharedWords } from '../../translations/translation.ts';
import { careNotes } from './care-notes.ts';
import { discountOf } from './names.ts';
import type { Shown } from './summary.ts';

type Words = SharedWords & LaterWords;

/** Every visit of the likely schedule with what it likely costs; each amount opens to the arithmetic behind it. */
export function renderBreakdown({
  book,
  words,
  chosen,
  detail: { whole, shown },
}: Shown): TemplateResult {
  const { currency, priceBookVersion, pricesFrom } = whole;
  const { visits, assumptions } = shown;
  return html`${assumptions.length ? html`<p class="hint">${words.assumedHint}</p>` : nothing}
    <ul class="plain small">
      ${careNotes(book, words, chosen, shown).map((note) => html`<li>${renderText(note)}</li>`)}
    </ul>
    <ol class="visits plain">
      ${visits.map(
        ({ number, date, due, lines }) =>
          html`<li>
            <h4 class="row">
              <span>${words.visitNumber(number, formatDay(date, words))}</span>
              <span class="amount">${formatMoney(due.likely, currency, words.locale)}</span>
            </h4>
            ${lines.map((line) => renderLine(book, words, currency, line))}
          </li>`,
      )}
    </ol>
    <p class="hint">
      ${words.since(words.priceList(priceBookVersion), formatDay(pricesFrom, words))}
    </p>`;
}

function renderLine(
  book: PriceBook,
  words: Words,
  currency: Estimate['currency'],
  line: LineEstimate,
): TemplateResult {
  const service = book.services.find(({ id }) => id === line.service);
  const entry = service?.lines.find(({ id }) => id === line.line);
  const name = entry ? textIn(entry.name, words.tag) : line.line;
  const amount = formatMoney(line.patientPays, currency, words.locale);
  const origins = line.steps.map((step) => origin(book, words, step));
  return html`<details class="small">
    <summary>
      ${renderText(isPackaged(line) ? words.linePaid(name, amount) : words.linePays(name, amount))}
    </summary>
    <ul dir="auto">
      ${line.steps.map((step, index) => {
        const said = origins[index];
        return html`<li>
          ${sentence(words, currency, step)}
          ${
            // What a contract says is the origin of several steps in a row.
            said && origins.indexOf(said) === index
              ? html`<p class="hint">${renderText(said)}</p>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </details>`;
}

/** Whether a package pays for it, which is due at another visit. */
function isPackaged({ steps }: LineEstimate): boolean {
  return steps.some(({ rule }) => rule === 'package-price');
}

/**
 * Where a step's figures come from, if that is a document with a name (an entry of the price book or
 * the plan is known already), and since when they hold.
 */
function origin(book: PriceBook, words: Words, step: Step): string {
  const { source = '', date } = step;
  const [discount] = discountOf(book, step);
  const named = discount?.name ?? (/^[a-z-]+:/.test(plainIn(source, 'en')) ? '' : source);
  const own = named && textIn(named, words.tag);
  return date ? words.since(own, formatDay(date, words)) : own;
}

function sentence(words: Words, currency: Estimate['currency'], step: Step): string {
  const { rule, result, operands } = step;
  const money = (amount: number | undefined) =>
    amount === undefined ? '' : formatMoney(amount, currency, words.locale);
  const count = (operand: string) => operands[operand] ?? 0;
  const units = count('units');
  return words.steps[rule]({
    result: (units > 1 ? `${units} × ${money(operands['price'])} = ` : '') + money(result),
    money: (operand) => money(operands[operand]),
    count,
    percent: (operand) => formatRate(count(operand), words.locale),
  });
}
