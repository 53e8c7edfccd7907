import { html, type TemplateResult } from 'lit';
import { describedBy, invalid, renderField } from '../form/field.ts';
import type { CalculatorWords } from '../translations/translation.ts';
import { type Paying, readCount } from './choices.ts';
import { renderRadioCard } from './radio-card.ts';

/**
 * How often a single service is had.
 *
 * @param visits as typed
 * @param wrong what is said of a number that cannot be read
 */
export function renderCount(
  words: CalculatorWords,
  visits: string,
  wrong: string,
  handleVisits: (event: Event) => void,
): TemplateResult {
  const error = readCount(visits) ? undefined : wrong;
  const count = { id: 'visits', label: words.visitsWanted, error };
  return renderField(
    count,
    html`<input
      id="visits"
      inputmode="numeric"
      autocomplete="off"
      maxlength="3"
      .value=${visits}
      aria-invalid=${invalid(error)}
      aria-describedby=${describedBy(count)}
      @input=${handleVisits}
    />`,
  );
}

/** How the patient means to pay. */
export function renderPaying(
  words: CalculatorWords,
  chosen: Paying,
  handleChoice: (paying: Paying) => void,
): TemplateResult {
  return html`<fieldset class="stack tight">
    <legend>${words.paying}</legend>
    <div class="cards narrow">
      ${(Object.entries(words.payings) as [Paying, string][]).map(([paying, name]) =>
        renderRadioCard(
          {
            group: 'paying',
            checked: paying === chosen,
            handleChange: () => handleChoice(paying),
          },
          html`<span class="label">${name}</span>`,
        ),
      )}
    </div>
  </fieldset>`;
}
