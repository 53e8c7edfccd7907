import { type Course, type PriceBook, type Service, toRange } from '@forecost/core';
import type { QuotedFigures } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../../book/localized-text.ts';
import { formatRange } from '../../format/money.ts';
import type { CalculatorWords } from '../../translations/translation.ts';
import { type Chosen, chosenOf } from '../choices.ts';
import type { Folds } from '../folds.ts';
import { renderRadioCard } from './radio-card.ts';

/** As many services as a patient looks through at a glance. */
const MOST_SERVICES = 8;

/**
 * Everything that can be chosen, as cards with a radio each: courses, with all services behind a fold;
 * where there are none, services, with those beyond the first few behind it.
 *
 * @param find what stands above the cards in that fold
 */
export function renderCarePicker(
  { courses, services }: PriceBook,
  words: CalculatorWords,
  chosen: Chosen,
  folds: Folds,
  find: unknown,
  renderCard: (care: Chosen, entry: Course | Service) => TemplateResult,
): TemplateResult {
  const all = [...courses, ...services];
  const count = courses.length || MOST_SERVICES;
  const rest = all.slice(count);
  const isOpen = chosen.kind === 'service' && rest.some(({ id }) => id === chosen.id);
  const render = (entries: typeof all) => html`<div class="cards">
    ${entries.map((entry) => renderCard(chosenOf(entry), entry))}
  </div>`;
  return html`<fieldset class="stack" part="care">
    <legend>${words.care}</legend>
    ${render(all.slice(0, count))}
    ${
      rest.length
        ? folds.render('services', words.services, () => [find, render(rest)], isOpen)
        : nothing
    }
  </fieldset>`;
}

/**
 * One card: what the care is, how often, how long, and its price where the engine has it.
 *
 * @param unpriced what stands in place of a price
 */
export function renderCareCard(
  book: PriceBook,
  words: CalculatorWords,
  entry: Course | Service,
  quote: QuotedFigures | undefined,
  unpriced: string | false,
  checked: boolean,
  handleChange: () => void,
): TemplateResult {
  const minutes =
    'durationMinutes' in entry && entry.durationMinutes !== undefined
      ? toRange(entry.durationMinutes)
      : undefined;
  const { total, visitCount } = quote?.scenarios[0] ?? {};
  const facts = [
    visitCount && 'phases' in entry && words.visits(visitCount.low, visitCount.high),
    minutes && words.minutes(minutes.low, minutes.high),
    total ? words.cashPrice(formatRange(total, book.currency, words)) : unpriced,
  ];
  return renderRadioCard(
    { group: 'care', checked, handleChange },
    html`<span>
      <span class="label">${renderText(textIn(entry.name, words.tag))}</span>
      <span class="small muted lines">
        ${entry.description ? html`<span>${renderText(textIn(entry.description, words.tag))}</span>` : nothing}
        <span>${facts.filter(Boolean).join(' · ')}</span>
      </span>
    </span>`,
  );
}
