import { type PriceBook, toRange } from '@forecost/core';
import type { Quote } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../book/localized-text.ts';
import { formatRange } from '../format/money.ts';
import type { CalculatorWords } from '../translations/translation.ts';
import { careOf, type Chosen } from './choices.ts';
import { renderRadioCard } from './radio-card.ts';
import { type Engine, tryEstimate } from './try-estimate.ts';

/** What a card shows: the care, and its price where the engine has it. */
export interface CareCard {
  readonly chosen: Chosen;
  readonly quote: Quote | undefined;
}

/** The cards of a book: its courses, then its services, each with a quote at cash prices. */
export function careCards(book: PriceBook, startDate: string, engine: Engine<Quote>): CareCard[] {
  const all: Chosen[] = [
    ...book.courses.map(({ id }) => ({ kind: 'course', id }) as const),
    ...book.services.map(({ id }) => ({ kind: 'service', id }) as const),
  ];
  return all.map((chosen) => ({
    chosen,
    quote: tryEstimate(book, { care: careOf(chosen, 1), startDate }, engine),
  }));
}

/** Everything that can be chosen, as cards with a radio each: courses first, single services behind a fold. */
export function renderCarePicker(
  book: PriceBook,
  words: CalculatorWords,
  cards: readonly CareCard[],
  chosen: Chosen,
  handleChoice: (chosen: Chosen) => void,
): TemplateResult {
  const render = (card: CareCard) =>
    renderCard(book, words, card, same(card.chosen, chosen), () => handleChoice(card.chosen));
  const courses = cards.filter((card) => card.chosen.kind === 'course');
  const services = cards.filter((card) => card.chosen.kind === 'service');
  const open = chosen.kind === 'service';
  return html`<fieldset class="stack" part="care">
    <legend>${words.care}</legend>
    ${courses.length > 0 ? html`<div class="cards">${courses.map(render)}</div>` : nothing}
    ${
      courses.length > 0 && services.length > 0
        ? html`<details ?open=${open}>
            <summary class="label">${words.services}</summary>
            <div class="cards">${services.map(render)}</div>
          </details>`
        : html`<div class="cards">${services.map(render)}</div>`
    }
  </fieldset>`;
}

function same(a: Chosen, b: Chosen): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function renderCard(
  book: PriceBook,
  words: CalculatorWords,
  { chosen, quote }: CareCard,
  checked: boolean,
  handleChange: () => void,
): TemplateResult | typeof nothing {
  const known = chosen.kind === 'course' ? book.courses : book.services;
  const entry = known.find(({ id }) => id === chosen.id);
  if (!entry) return nothing;
  const minutes =
    'durationMinutes' in entry && entry.durationMinutes !== undefined
      ? toRange(entry.durationMinutes)
      : undefined;
  const { total, visitCount } = quote?.scenarios[0] ?? {};
  const facts = [
    visitCount && chosen.kind === 'course' && words.visits(visitCount.low, visitCount.high),
    minutes && words.minutes(minutes.low, minutes.high),
    total ? words.cashPrice(formatRange(total, book.currency, words)) : words.working,
  ];
  const id = `${chosen.kind}-${chosen.id}-facts`;
  return renderRadioCard(
    { group: 'care', checked, describedBy: id, handleChange },
    html`<span>
      <span class="label">${textIn(entry.name, words.tag)}</span>
      <span class="small muted lines" id=${id}>
        ${entry.description ? html`<span>${textIn(entry.description, words.tag)}</span>` : nothing}
        <span>${facts.filter(Boolean).join(' · ')}</span>
      </span>
    </span>`,
  );
}
