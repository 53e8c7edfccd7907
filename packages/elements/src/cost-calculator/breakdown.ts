import type { Estimate, LineEstimate, PriceBook, ScenarioEstimate, Step } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../book/localized-text.ts';
import { formatDay } from '../format/month.ts';
import { formatMoney, formatRange } from '../format/money.ts';
import { formatRate } from '../format/rate.ts';
import type { LaterWords, SharedWords } from '../translations/translation.ts';

import { careNotes } from './care-notes.ts';
import type { Chosen } from './choices.ts';

type Words = SharedWords & LaterWords;

/** Every visit of the likely schedule; each amount opens to the arithmetic behind it. */
export function renderBreakdown(
  book: PriceBook,
  words: Words,
  { currency, priceBookVersion }: Estimate,
  shown: ScenarioEstimate,
  chosen: Chosen,
): TemplateResult {
  const { visits } = shown;
  return html`<ul class="plain small">
      ${careNotes(book, words, chosen, shown).map((note) => html`<li>${renderText(note)}</li>`)}
    </ul>
    <ol class="visits">
      ${visits.map(
        ({ number, date, due, lines }) =>
          html`<li>
            <h4 class="row">
              <span>${words.visitNumber(number, formatDay(date, words))}</span>
              <span class="amount">${formatRange(due, currency, words)}</span>
            </h4>
            ${lines.map((line) => renderLine(book, words, currency, line))}
          </li>`,
      )}
    </ol>
    <p class="hint">${words.priceList(priceBookVersion)}</p>`;
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
  return html`<details class="small">
    <summary>${renderText(words.linePays(name, amount))}</summary>
    <ul>
      ${line.steps.map(
        (step) =>
          html`<li>
            ${sentence(words, currency, step)}
            ${
              isDocument(step.source)
                ? html`<span class="hint block">${step.source}</span>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Whether a source is a document by name: an entry of the price book or the plan is known already. */
function isDocument(source = ''): boolean {
  return source !== '' && !/^[a-z-]+:/.test(source);
}

function sentence(words: Words, currency: Estimate['currency'], step: Step): string {
  const { rule, result, operands } = step;
  const money = (amount: number | undefined) =>
    amount === undefined ? '' : formatMoney(amount, currency, words.locale);
  return words.steps[rule]({
    result: money(result),
    money: (operand) => money(operands[operand]),
    count: (operand) => operands[operand] ?? 0,
    percent: (operand) => formatRate(operands[operand] ?? 0, words.locale),
  });
}
