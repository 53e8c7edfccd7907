import { type Course, type PriceBook, type Service, toRange } from '@forecost/core';
import type { Quote } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../book/localized-text.ts';
import { formatRange } from '../format/money.ts';
import type { CalculatorWords } from '../translations/translation.ts';
import { careOf, type Chosen } from './choices.ts';
import { renderRadioCard } from './radio-card.ts';
import { type Engine, tryEstimate } from './try-estimate.ts';

/** What a card shows: the care, and its price where the engine has it. */
export interface CareCard extends Chosen {
  readonly entry: Course | Service;
  readonly quote: Quote | undefined;
}

/** The cards of a book: its courses, then its services, each with a quote at cash prices. */
export function careCards(book: PriceBook, startDate: string, engine: Engine<Quote>): CareCard[] {
  const card =
    (kind: Chosen['kind']) =>
    (entry: Course | Service): CareCard => {
      const { id } = entry;
      const care = careOf({ kind, id }, 1);
      return { kind, id, entry, quote: tryEstimate(book, { care, startDate }, engine) };
    };
  return [...book.courses.map(card('course')), ...book.services.map(card('service'))];
}

/** Everything that can be chosen, as cards with a radio each: courses first, single services behind a fold. */
export function renderCarePicker(
  book: PriceBook,
  words: CalculatorWords,
  cards: readonly CareCard[],
  chosen: Chosen,
  handleChoice: (chosen: Chosen) => void,
): TemplateResult {
  const render = (kind: Chosen['kind']) => html`<div class="cards">
    ${cards.map((card) =>
      card.kind === kind
        ? renderCard(book, words, card, kind === chosen.kind && card.id === chosen.id, handleChoice)
        : nothing,
    )}
  </div>`;
  const services = render('service');
  const folds = book.courses.length > 0 && book.services.length > 0;
  return html`<fieldset class="stack" part="care">
    <legend>${words.care}</legend>
    ${book.courses.length > 0 ? render('course') : services}
    ${
      folds
        ? html`<details ?open=${chosen.kind === 'service'}>
            <summary class="label">${words.services}</summary>
            ${services}
          </details>`
        : nothing
    }
  </fieldset>`;
}

function renderCard(
  book: PriceBook,
  words: CalculatorWords,
  { kind, id, entry, quote }: CareCard,
  checked: boolean,
  handleChoice: (chosen: Chosen) => void,
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
    { group: 'care', checked, describedBy, handleChange: () => handleChoice({ kind, id }) },
    html`<span>
      <span class="label">${textIn(entry.name, words.tag)}</span>
      <span class="small muted lines" id=${describedBy}>
        ${entry.description ? html`<span>${textIn(entry.description, words.tag)}</span>` : nothing}
        <span>${facts.filter(Boolean).join(' · ')}</span>
      </span>
    </span>`,
  );
}
