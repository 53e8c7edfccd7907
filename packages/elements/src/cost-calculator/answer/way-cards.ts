import type { PriceBook } from '@forecost/core';
import type { QuotedFigures, QuotedScenario } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../../book/localized-text.ts';
import { formatRange } from '../../format/money.ts';
import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import { wayName } from './names.ts';
import type { Warned } from './warnings.ts';
import { renderRadioCard } from '../questions/radio-card.ts';

/** Every way to pay side by side, the cheapest named as far as it is certain; choosing one changes the headline. */
export function renderWayCards(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  { scenarios, cheapest }: QuotedFigures,
  shown: QuotedScenario,
  handleChoice: (scenario: string) => void,
): TemplateResult | typeof nothing {
  const best = scenarios.find(({ id }) => id === cheapest.likely);
  if (scenarios.length < 2 || !best) return nothing;
  // A practice in the plan's network may have to bill the plan instead.
  const mayBeRefused = (best as Warned).warnings?.some(({ code }) => code === 'plan-is-billed');
  const isCertain =
    cheapest.low === cheapest.high && cheapest.low === cheapest.likely && !mayBeRefused;
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
            <span class="label">${renderText(wayName(book, words, scenario))}</span>
            <span class="amount">${formatRange(scenario.total, book.currency, words)}</span>
            ${isCertain && scenario === best ? html`<span class="badge">${words.cheapest}</span>` : nothing}
          </span>`,
        ),
      )}
    </div>
    ${
      isCertain
        ? nothing
        : html`<p class="small">${renderText(words.mayBeCheapest(wayName(book, words, best)))}</p>`
    }
  </fieldset>`;
}
