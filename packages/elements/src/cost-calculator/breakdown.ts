import type { Assumption, Estimate, LineEstimate, PriceBook, Step } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../book/localized-text.ts';
import { formatDay } from '../format/month.ts';
import { formatMoney, formatRange } from '../format/money.ts';
import { formatRate } from '../format/rate.ts';
import type { LaterWords, SharedWords } from '../translations/translation.ts';
import { careNotes } from './care-notes.ts';
import type { Shown } from './summary.ts';
import { usesPlan } from './ways.ts';

type Words = SharedWords & LaterWords;

/** Every visit of the likely schedule; each amount opens to the arithmetic behind it. */
export function renderBreakdown({
  book,
  words,
  chosen,
  detail: { whole, shown },
}: Shown): TemplateResult {
  const { currency, priceBookVersion } = whole;
  const { visits, assumptions } = shown;
  return html`${usesPlan(shown) && assumptions.some(isOfPlan) ? html`<p class="hint">${words.assumedHint}</p>` : nothing}
    <ul class="plain small">
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
    <summary>
      ${renderText(isPackaged(line) ? words.linePaid(name, amount) : words.linePays(name, amount))}
    </summary>
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

/** Whether a package pays for it, which is due at another visit. */
function isPackaged({ steps }: LineEstimate): boolean {
  return steps.some(({ rule }) => rule === 'package-price');
}

/** Whether nobody has said it of the patient's plan. */
function isOfPlan({ unknown }: Assumption): boolean {
  return !/^(visit-count|optional-phase|cash-price|location|household)/.test(unknown);
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
