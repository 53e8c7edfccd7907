import { type Course, type PriceBook, type Service, toRange } from '@forecost/core';
import type { Quote } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../book/localized-text.ts';
import { formatRange } from '../format/money.ts';
import type { CalculatorWords } from '../translations/translation.ts';
import type { Chosen } from './choices.ts';
import { renderRadioCard } from './radio-card.ts';

/** Everything that can be chosen, as cards with a radio each: courses first, single services behind a fold. */
export function renderCarePicker(
  { courses, services }: PriceBook,
  words: CalculatorWords,
  chosen: Chosen,
  isUnfolded: boolean,
  handleUnfold: () => void,
  renderCard: (care: Chosen, entry: Course | Service) => TemplateResult,
): TemplateResult {
  const render = (kind: Chosen['kind'], entries: readonly (Course | Service)[]) => html`<div
    class="cards"
  >
    ${entries.map((entry) => renderCard({ kind, id: entry.id }, entry))}
  </div>`;
  const isOpen = chosen.kind === 'service';
  return html`<fieldset class="stack" part="care">
    <legend>${words.care}</legend>
    ${courses.length > 0 ? render('course', courses) : render('service', services)}
    ${
      courses.length > 0 && services.length > 0
        ? html`<details ?open=${isOpen} @toggle=${handleUnfold}>
            <summary class="label">${words.services}</summary>
            ${isOpen || isUnfolded ? render('service', services) : nothing}
          </details>`
        : nothing
    }
  </fieldset>`;
}

/** One card: what the care is, how often, how long, and its price where the engine has it. */
export function renderCareCard(
  book: PriceBook,
  words: CalculatorWords,
  { kind, id }: Chosen,
  entry: Course | Service,
  quote: Quote | undefined,
  checked: boolean,
  handleChange: () => void,
): TemplateResult {
  const minutes =
    'durationMinutes' in entry && entry.durationMinutes !== undefined
      ? toRange(entry.durationMinutes)
      : undefined;
  const { total, visitCount } = quote?.scenarios[0] ?? {};
  const facts = [
    visitCount && kind === 'course' && words.visits(visitCount.low, visitCount.high),
    minutes && words.minutes(minutes.low, minutes.high),
    total ? words.cashPrice(formatRange(total, book.currency, words)) : words.working,
  ];
  const describedBy = `${kind}-${id}-facts`;
  return renderRadioCard(
    { group: 'care', checked, describedBy, handleChange },
    html`<span>
      <span class="label">${renderText(textIn(entry.name, words.tag))}</span>
      <span class="small muted lines" id=${describedBy}>
        ${entry.description ? html`<span>${renderText(textIn(entry.description, words.tag))}</span>` : nothing}
        <span>${facts.filter(Boolean).join(' · ')}</span>
      </span>
    </span>`,
  );
}
