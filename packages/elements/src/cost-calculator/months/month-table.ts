import { html, nothing, type TemplateResult } from 'lit';
import { formatMonth, shortMonthName } from '../../format/month.ts';
import { formatMoney, formatRange } from '../../format/money.ts';
import { everyMonth } from './every-month.ts';
import { limitsIn, milestones } from './milestones.ts';
import type { Shown } from '../answer/summary.ts';

/** What is paid in each month, and which limits are met in it; what a lender is paid comes without visits. */
export function renderTable({
  book: { currency },
  words,
  detail: { shown },
}: Shown): TemplateResult {
  const limits = milestones(shown);
  const hasVisits = !shown.financing;
  return html`<table class="small">
    <caption class="unseen">
      ${words.months}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.month}</th>
        ${hasVisits ? html`<th scope="col">${words.visitCount}</th>` : nothing}
        <th scope="col">${words.youPay}</th>
        <th scope="col">${words.mostLikely}</th>
      </tr>
    </thead>
    <tbody>
      ${everyMonth(shown.byMonth).map(
        ({ period, visits: { low, high }, due }) =>
          html`<tr>
            <th scope="row">${formatMonth(period, words, shortMonthName)}</th>
            ${
              hasVisits
                ? html`<td>${low === high ? low : words.range(String(low), String(high))}</td>`
                : nothing
            }
            <td>${formatRange(due, currency, words)}</td>
            <td>
              ${formatMoney(due.likely, currency, words.locale)}
              ${limitsIn(period, limits).map(
                ({ limit }) => html`<span class="hint block">${words.limitsMet[limit]}</span>`,
              )}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
