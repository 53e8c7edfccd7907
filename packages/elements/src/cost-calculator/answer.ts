import type { PriceBook } from '@forecost/core';
import type { Quote, QuotedScenario } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, formatRange } from '../format/money.ts';
import type { CalculatorWords, LaterWords } from '../translations/translation.ts';
import { wayName } from './names.ts';
import { renderRadioCard } from './radio-card.ts';

/** The number a patient came for, and the three that explain it. */
export function renderHeadline(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  scenario: QuotedScenario,
): TemplateResult {
  const { total, firstVisit, perVisit, visitCount } = scenario;
  const money = (range: typeof total) => formatRange(range, book.currency, words);
  const likely = formatMoney(total.likely, book.currency, words.locale);
  return html`<div class="hero stack tight">
    <h3>${words.answerTitle}</h3>
    <p class="headline" part="headline">${money(total)}</p>
    <p>
      ${wayName(book, words, scenario)}${
        total.low < total.high ? html`<span> · ${words.likely(likely)}</span>` : nothing
      }
    </p>
    <dl>
      <div>
        <dt>${words.firstVisit}</dt>
        <dd>${money(firstVisit)}</dd>
      </div>
      <div>
        <dt>${words.perVisit}</dt>
        <dd>${money(perVisit)}</dd>
      </div>
      <div>
        <dt>${words.visitCount}</dt>
        <dd>
          ${
            visitCount.low === visitCount.high
              ? visitCount.low
              : words.range(String(visitCount.low), String(visitCount.high))
          }
        </dd>
      </div>
    </dl>
  </div>`;
}

/** Every way to pay side by side, the cheapest named in words; choosing one changes the headline. */
export function renderWays(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  { scenarios, cheapest }: Quote,
  shown: QuotedScenario,
  handleChoice: (scenario: string) => void,
): TemplateResult | typeof nothing {
  const best = scenarios.find(({ id }) => id === cheapest.likely);
  if (scenarios.length < 2 || !best) return nothing;
  const certain = cheapest.low === cheapest.high && cheapest.low === cheapest.likely;
  const name = wayName(book, words, best);
  return html`<fieldset class="stack tight">
    <legend>${words.ways}</legend>
    <div class="cards">
      ${scenarios.map((scenario) =>
        renderRadioCard(
          {
            group: 'way',
            checked: scenario === shown,
            handleChange: () => handleChoice(scenario.id),
          },
          html`<span class="lines">
            <span class="label">${wayName(book, words, scenario)}</span>
            <span class="amount">${formatRange(scenario.total, book.currency, words)}</span>
            ${scenario === best ? html`<span class="badge">${words.cheapest}</span>` : nothing}
          </span>`,
        ),
      )}
    </div>
    <p class="small">${certain ? words.cheapestIs(name) : words.mayBeCheapest(name)}</p>
  </fieldset>`;
}
