import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth, shortMonthName } from '../../format/month.ts';
import { formatMoney, formatRange } from '../../format/money.ts';
import { areExact, everyMonth } from './every-month.ts';
import { limitsIn, milestones } from './milestones.ts';
import type { Shown } from '../answer/summary.ts';

/** What is paid in each month, and which limits are met in it. */
export function renderTable({
  book: { currency },
  words,
  detail: { shown },
}: Shown): TemplateResult {
  const limits = milestones(shown);
  const months = everyMonth(shown.byMonth);
  // Of settled months nothing is only likely.
  const isExact = areExact(months);
  return html`<table class="small">
    <caption class="unseen">
      ${words.months}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.month}</th>
        <th scope="col">${words.visitCount}</th>
        <th scope="col">${words.youPay}</th>
        ${isExact ? nothing : html`<th scope="col">${words.mostLikely}</th>`}
      </tr>
    </thead>
    <tbody>
      ${months.map(
        ({ period, visits: { low, high }, due }) =>
          html`<tr>
            <th scope="row">${formatMonth(period, words, shortMonthName)}</th>
            <td>${low === high ? low : words.range(String(low), String(high))}</td>
            ${isExact ? nothing : html`<td>${formatRange(due, currency, words)}</td>`}
            <td>
              ${formatMoney(due.likely, currency, words.locale)}
              ${limitsIn(period, limits).map(
                ({ limit }) => html`<p class="hint">${words.limitsMet[limit]}</p>`,
              )}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
