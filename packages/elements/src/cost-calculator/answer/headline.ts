import type { PriceBook, ScenarioEstimate } from '@forecost/core';
import type { QuotedScenario } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../../book/localized-text.ts';
import { formatMoney, formatRange, toWhole } from '../../format/money.ts';
import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import { wayName } from './names.ts';

/**
 * The number a patient came for, and the three that explain it.
 *
 * Single visits of a package cost all of it or nothing, so theirs is the average. A loan may be for one.
 */
export function renderHeadline(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  scenario: QuotedScenario & Partial<Pick<ScenarioEstimate, 'financing'>>,
): TemplateResult {
  const {
    financing,
    total,
    firstVisit,
    perVisit,
    visitCount: { low, high },
  } = scenario;
  const base = financing?.base ?? scenario.id;
  const pack = book.packages.find(({ id }) => base === `package:${id}`);
  const money = (range: typeof total) => formatRange(range, book.currency, words);
  const exactly = (amount: number) => formatMoney(amount, book.currency, words.locale);
  return html`<div class="hero stack tight">
    <h3>${words.answerTitle}</h3>
    <p class="headline" part="headline">${money(total)}</p>
    <p>
      ${renderText(wayName(book, words, scenario))}${
        total.low < total.high
          ? html`<span>${['', words.likely(exactly(toWhole(total.likely, book.currency)))].join(' · ')}</span>`
          : nothing
      }
    </p>
    ${
      pack
        ? html`<p class="small">
            ${financing ? renderText(textIn(pack.name, words.tag)) : words.packageDue(exactly(pack.price))}
          </p>`
        : nothing
    }
    <dl class="row">
      <div>
        <dt>${words.firstVisit}</dt>
        <dd>${money(firstVisit)}</dd>
      </div>
      <div>
        <dt>${pack ? words.averageVisit : words.perVisit}</dt>
        <dd>${pack ? exactly(toWhole(perVisit.likely, book.currency)) : money(perVisit)}</dd>
      </div>
      <div>
        <dt>${words.visitCount}</dt>
        <dd>
          ${low === high ? low : words.range(String(low), String(high))}
        </dd>
      </div>
    </dl>
  </div>`;
}
