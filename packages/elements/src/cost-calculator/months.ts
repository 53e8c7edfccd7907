import type { PeriodTotal, PriceBook, ScenarioEstimate } from '@forecost/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDate } from '../format/date.ts';
import { formatMoney, formatRange } from '../format/money.ts';
import { formatMonth } from '../format/month.ts';
import type { CalculatorWords, LaterWords } from '../translations/translation.ts';
import { type Milestone, milestones } from './milestones.ts';

type Words = CalculatorWords & LaterWords;

/** Month names are left out where more would not fit beside one another on a phone. */
const MOST_NAMES = 6;

/** Letters of the limits in the picture; the list below it says what they stand for. */
const LETTERS = { deductible: 'D', maximum: 'M' } as const;

/**
 * What is paid month by month: a picture, when limits are met, and the same figures as a table.
 *
 * A bar is the likely amount; its dashed outline reaches to the highest one.
 */
export function renderMonths(
  { currency }: PriceBook,
  words: Words,
  shown: ScenarioEstimate,
): TemplateResult {
  const months = everyMonth(shown.byMonth);
  const limits = milestones(shown);
  const money = (amount: number) => formatMoney(amount, currency, words.locale);
  const isOpen = months.some(({ due }) => due.likely < due.high);
  return html`<h4 id="months-title">${words.months}</h4>
    ${renderChart(words, months, limits, money)}
    <p class="small muted legend">
      <span class="key"></span> ${words.mostLikely}
      ${isOpen ? html`<span class="key open"></span> ${words.atMost}` : nothing}
    </p>
    ${
      limits.length > 0
        ? html`<ul class="plain small">
            ${limits.map(
              ({ limit, visit }) =>
                html`<li>
                  <strong>${LETTERS[limit]}</strong>
                  ${words.limitMet[limit](visit.number, formatDate(visit.date, words.locale))}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <details>
      <summary class="small">${words.asTable}</summary>
      ${renderTable(words, months, limits, shown.financing === undefined, (range) =>
        formatRange(range, currency, words),
      )}
    </details>`;
}

function renderChart(
  words: Words,
  months: readonly PeriodTotal[],
  limits: readonly Milestone[],
  money: (amount: number) => string,
): TemplateResult {
  const most = Math.max(1, ...months.map(({ due }) => due.high));
  const dearest = months.reduce((best, next) => (next.due.likely > best.due.likely ? next : best));
  const each = Math.ceil(months.length / MOST_NAMES);
  const slot = 100 / months.length;
  const bar = (index: number, amount: number, kind: string) => {
    const height = (amount / most) * 100;
    return svg`<rect class=${kind} x="${slot * (index + 0.18)}%" y="${100 - height}%" width="${slot * 0.64}%" height="${height}%" />`;
  };
  const text = (index: number, y: string, content: string, kind = 'name') =>
    svg`<text class=${kind} x="${slot * (index + 0.5)}%" y=${y} text-anchor="middle">${content}</text>`;
  return html`<svg class="chart" role="img" aria-labelledby="months-title months-text">
    <desc id="months-text">
      ${words.chartText(
        months.length,
        formatMonth(dearest.period, words.locale),
        money(dearest.due.likely),
      )}
    </desc>
    <text x="0" y="0.9em">${money(most)}</text>
    <svg y="1.3em" height="8.5em" width="100%" overflow="visible">
      <line class="edge" x2="100%" />
      ${months.map(({ due: { likely, high } }, index) => [
        high > likely ? bar(index, high, 'open') : nothing,
        bar(index, likely, 'key'),
      ])}
      <line class="edge" x2="100%" y1="100%" y2="100%" />
    </svg>
    ${months.map(({ period }, index) => {
      const met = limitsIn(period, limits).map(({ limit }) => LETTERS[limit]);
      const letters = text(index, '13.5em', [...new Set(met)].join(' '), 'letter');
      if (index % each > 0) return letters;
      const year = period.slice(0, 4);
      return [
        text(index, '11em', formatMonth(period, words.locale, { month: 'short' })),
        months[index - each]?.period.startsWith(year) ? nothing : text(index, '12.2em', year),
        letters,
      ];
    })}
  </svg>`;
}

function renderTable(
  words: Words,
  months: readonly PeriodTotal[],
  limits: readonly Milestone[],
  hasVisits: boolean,
  range: (amounts: PeriodTotal['due']) => string,
): TemplateResult {
  const exactly = (amount: number) => range({ low: amount, likely: amount, high: amount });
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
      ${months.map(
        ({ period, visits, due }) =>
          html`<tr>
            <th scope="row">
              ${formatMonth(period, words.locale)}
              ${limitsIn(period, limits).map(
                ({ limit, visit }) =>
                  html`<span class="hint block"
                    >${words.limitMet[limit](visit.number, formatDate(visit.date, words.locale))}</span
                  >`,
              )}
            </th>
            ${
              hasVisits
                ? html`<td>
                    ${
                      visits.low === visits.high
                        ? visits.low
                        : words.range(String(visits.low), String(visits.high))
                    }
                  </td>`
                : nothing
            }
            <td>${range(due)}</td>
            <td>${exactly(due.likely)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function limitsIn(period: string, limits: readonly Milestone[]): readonly Milestone[] {
  return limits.filter(({ visit }) => visit.date.startsWith(period));
}

/** The months with those between them in which nothing is due, so that the picture keeps time. */
function everyMonth(months: readonly PeriodTotal[]): readonly PeriodTotal[] {
  const none = { low: 0, likely: 0, high: 0 };
  // Months since 1900, from which the built-in calendar counts.
  const place = (period: string) => (+period.slice(0, 4) - 1900) * 12 + +period.slice(5) - 1;
  const first = place(months[0]?.period ?? '');
  const all = Array.from({ length: place(months.at(-1)?.period ?? '') - first + 1 }, (_, index) => {
    const period = new Date(Date.UTC(0, first + index)).toISOString().slice(0, 7);
    return { period, visits: none, due: none };
  });
  const known = new Map(months.map((month) => [month.period, month]));
  return all.map((month) => known.get(month.period) ?? month);
}
