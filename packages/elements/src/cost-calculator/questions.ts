import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, invalid, renderField } from '../form/field.ts';
import type { CalculatorWords } from '../translations/translation.ts';
import { type Paying, readCount } from './choices.ts';
import { renderRadioCard } from './radio-card.ts';

/**
 * When the care starts and, for a single service, how often it is had.
 *
 * @param visits as typed; missing for a course, whose visits the book knows
 * @param wrong what is said of a number that cannot be read
 * @param closed what is said of a day on which the practice is closed
 */
export function renderWhen(
  words: CalculatorWords,
  date: string,
  visits: string | undefined,
  wrong: string,
  closed: string | undefined,
  handleDate: (event: Event) => void,
  handleVisits: (event: Event) => void,
): TemplateResult {
  const isWrong = visits !== undefined && readCount(visits) === undefined;
  const day = { id: 'start-date', label: words.startDate, hint: closed };
  const count = {
    id: 'visits',
    label: words.visitsWanted,
    error: isWrong ? wrong : undefined,
  };
  return html`<div class="pair">
    ${renderField(
      day,
      html`<input
        id=${day.id}
        type="date"
        .value=${date}
        aria-describedby=${describedBy(day)}
        @change=${handleDate}
      />`,
    )}
    ${
      visits === undefined
        ? nothing
        : renderField(
            count,
            html`<input
              id="visits"
              inputmode="numeric"
              autocomplete="off"
              maxlength="3"
              .value=${visits}
              aria-invalid=${invalid(count.error)}
              aria-describedby=${describedBy(count)}
              @input=${handleVisits}
            />`,
          )
    }
  </div>`;
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
