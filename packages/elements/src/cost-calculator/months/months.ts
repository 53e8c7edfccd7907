import type { PeriodTotal, PriceBook, ScenarioEstimate } from '@forecost/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDay } from '../../format/date.ts';
import { formatMonth, shortMonthName } from '../../format/month.ts';
import { formatMoney, toWhole } from '../../format/money.ts';
import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import type { Folds } from '../folds.ts';
import { areExact, everyMonth } from './every-month.ts';
import { limitsIn, type Milestone, milestones } from './milestones.ts';
import { renderTable } from './month-table.ts';
import type { Shown } from '../answer/summary.ts';

type Words = CalculatorWords & LaterWords;

/** Month names are left out where more would not fit beside one another on a phone. */
const MOST_NAMES = 6;

/** As wide as a chart is on the narrowest phone. */
const MOST_LETTERS = 30;

/** Letters of the limits in the picture; the list below it says what they stand for. */
const LETTERS = { deductible: 'D', maximum: 'M' } as const;

/**
 * What is paid month by month: a picture, when limits are met, and the same figures as a table.
 *
 * A bar is the likely amount; its dashed outline reaches to the highest one.
 */
export function renderMonths(now: Shown, folds: Folds): TemplateResult {
  const {
    book,
    words,
    detail: { shown },
  } = now;
  const months = everyMonth(shown.byMonth);
  const limits = milestones(shown);
  const isOpen = months.some(({ due }) => due.likely < due.high);
  return html`<h4>${words.months}</h4>
    ${renderChart(words, months, limits, book)}
    ${
      areExact(months)
        ? nothing
        : html`<p class="row small muted legend" aria-hidden="true">
            <span><span class="key"></span> ${words.mostLikely}</span>
            ${isOpen ? html`<span><span class="key open"></span> ${words.atMost}</span>` : nothing}
          </p>`
    }
    ${
      limits.length
        ? html`<ul class="plain small">
            ${limits.map(
              (milestone) =>
                html`<li>
                  <strong>${LETTERS[milestone.limit]}</strong>
                  ${limitText(words, milestone, shown)}
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      // Of equal payments the terms above say all.
      shown.financing ? nothing : folds.render('table', words.asTable, () => renderTable(now))
    }`;
}

/** The visit at which a limit is met, as a sentence that says so where it is only likely. */
export function limitText(
  words: Words,
  { limit, visit, isAgain }: Milestone,
  { assumptions }: ScenarioEstimate,
): string {
  const text = words.limitMet[limit](visit.number, formatDay(visit.date, words), isAgain);
  return assumptions.length ? words.likelyThat(text) : text;
}

function renderChart(
  words: Words,
  months: readonly PeriodTotal[],
  limits: readonly Milestone[],
  { currency }: PriceBook,
): TemplateResult {
  const money = (amount: number) => formatMoney(toWhole(amount, currency), currency, words.locale);
  const most = Math.max(1, ...months.map(({ due }) => due.high));
  // Not the last of equal payments for the cents that are left over in it.
  const likelyOf = ({ due }: PeriodTotal) => due.likely;
  const dearest = months.reduce((best, next) =>
    likelyOf(next) - likelyOf(best) < 100 ? best : next,
  );
  const isSame =
    months.length > 1 && months.every((one) => likelyOf(dearest) - likelyOf(one) < 100);
  // Amounts stand over all bars where they fit beside one another on a phone, else over the dearest.
  const areShort = money(dearest.due.likely).length * months.length <= MOST_LETTERS;
  const each = Math.ceil(months.length / MOST_NAMES);
  const slot = 100 / months.length;
  const bar = (index: number, amount: number, kind: string) => {
    const height = (amount / most) * 100;
    return svg`<rect class=${kind} x="${slot * (index + 0.18)}%" y="${100 - height}%" width="${slot * 0.64}%" height="${height}%" />`;
  };
  const text = (index: number, y: string, content: string, kind = 'name') =>
    svg`<text class=${kind} x="${slot * (index + 0.5)}%" y=${y} text-anchor="middle">${content}</text>`;
  const said = words.chartText(
    isSame ? '' : formatMonth(dearest.period, words),
    money(dearest.due.likely),
  );
  return html`<svg
    class="chart"
    role="img"
    aria-label=${areExact(months) ? said : words.likelyThat(said)}
  >
    <g aria-hidden="true">
    ${most - dearest.due.likely < 100 ? nothing : svg`<text x="0" y="0.9em">${money(toWhole(most, currency, Math.ceil))}</text>`}
    <svg y="1.8em" height="8em" width="100%" overflow="visible">
      <line class="edge" x2="100%" />
      ${months.map(({ due: { likely, high } }, index) => [
        high > likely ? bar(index, high, 'open') : nothing,
        bar(index, likely, 'key'),
      ])}
      <line class="edge" x2="100%" y1="100%" y2="100%" />
    </svg>
    ${months.map((month, index) => {
      const {
        period,
        due: { likely },
      } = month;
      const met = limitsIn(period, limits).map(({ limit }) => LETTERS[limit]);
      const above = likely > 0 && (areShort || month === dearest);
      const letters = [
        text(index, '13.5em', [...new Set(met)].join(' '), 'letter'),
        above ? text(index, `${9.3 - (likely / most) * 8}em`, money(likely), 'letter') : nothing,
      ];
      if (index % each > 0) return letters;
      const year = period.slice(0, 4);
      return [
        text(index, '11em', shortMonthName(period, words)),
        months[index - each]?.period.startsWith(year) ? nothing : text(index, '12.2em', year),
        letters,
      ];
    })}
    </g>
  </svg>`;
}
