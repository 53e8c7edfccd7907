import type { PriceBook } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../format/date.ts';
import { describedBy, invalid, renderField } from '../../form/field.ts';
import type { CalculatorWords } from '../../translations/translation.ts';
import { type Choices, type Chosen, isOpen, type Paying, readCount } from '../choices.ts';
import type { Folds } from '../folds.ts';
import type { MoreQuestions } from './more-questions.ts';
import { renderRadioCard } from './radio-card.ts';

/** What the questions of a first paint are asked with. */
export interface Questions {
  readonly book: PriceBook;
  readonly words: CalculatorWords;
  readonly chosen: Chosen;
  readonly choices: Choices;
  readonly paying: Paying;
  readonly folds: Folds;
  /** Those that come later, once they are here. */
  readonly more: MoreQuestions | undefined;
  /** Whether they are on their way, or can still be. */
  readonly isMoreComing: boolean;
  /** What is said of a number that cannot be read. */
  readonly wrongCount: string;
  readonly renderWaiting: () => unknown;
  readonly handleVisits: (event: Event) => void;
  readonly handlePaying: (paying: Paying) => void;
}

/** Everything that is asked beside the care: how often, from when and how it is paid. */
export function renderQuestions(asked: Questions): TemplateResult {
  const { book, words, chosen, choices, paying, folds, more, renderWaiting } = asked;
  return html`${
    // Behind a fold, because what is in it comes later and must not move anything.
    isOpen(book, chosen)
      ? html`<details>
          <summary class="label">${words.parts}</summary>
          ${more ? more.parts : renderWaiting()}
        </details>`
      : nothing
  }
  ${
    chosen.kind === 'service'
      ? renderCount(words, choices.visits, asked.wrongCount, asked.handleVisits)
      : nothing
  }
  ${folds.render(
    // The practice may be closed on the day asked for; on which it is open is known later, in the same room.
    asked.isMoreComing && !more ? 'start unsettled' : 'start',
    words.startDate(formatDay(more?.start ?? choices.date, words)),
    () => more?.renderDay() ?? renderWaiting(),
  )}
  ${renderPaying(words, paying, asked.handlePaying)}
  ${
    // What those about a plan will push down goes out of sight with the choice itself, not when they come.
    more?.more ??
    (paying === 'insurance' && asked.isMoreComing
      ? html`<p class="muted coming">${words.working}</p>`
      : nothing)
  }`;
}

/**
 * How often a single service is had.
 *
 * @param visits as typed
 * @param wrong what is said of a number that cannot be read
 */
function renderCount(
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
function renderPaying(
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
