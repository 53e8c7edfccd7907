import type { PriceBook } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderField } from '../form/field.ts';
import type { LaterWords } from '../translations/translation.ts';

/** As many services as nobody needs help to look through. */
const FEW = 12;

/**
 * A field that leaves, of the cards in the fold it stands in, those with every word that is typed,
 * and the one that is chosen; nothing where there are few.
 *
 * It hides cards and renders nothing anew: all that is said of them stands on them.
 */
export function renderFind(
  words: LaterWords,
  { services }: PriceBook,
): TemplateResult | typeof nothing {
  if (services.length <= FEW) return nothing;
  return html`${renderField(
    { id: 'find', label: words.find },
    html`<input
      id="find"
      type="search"
      autocomplete="off"
      maxlength="80"
      @keydown=${goToFound}
      @input=${({ target }: Event) => leaveFound(words, target as HTMLInputElement)}
    />`,
  )}
    <p class="small" id="found" role="status"></p>`;
}

function leaveFound({ matches, noMatch }: LaterWords, field: HTMLInputElement): void {
  const wanted = plain(field.value).split(/\s+/);
  const fold = field.closest('details')!;
  let found = 0;
  for (const card of fold.querySelectorAll<HTMLElement>('.card')) {
    const text = plain(card.textContent);
    const isFound = wanted.every((word) => text.includes(word));
    card.hidden = !isFound && !card.querySelector(':checked');
    found += Number(isFound);
  }
  const status = fold.querySelector('#found')!;
  status.textContent = field.value.trim() && (found ? matches(found) : noMatch);
}

/**
 * The radios are one stop of Tab: that which is chosen. Where it stands above the fold, Tab comes from
 * the field to the first that is left.
 */
function goToFound(event: KeyboardEvent): void {
  if (!/^(Tab|Enter|ArrowDown)$/.test(event.key) || event.shiftKey) return;
  const fold = (event.target as Element).closest('details');
  const first = fold?.querySelector<HTMLElement>('.card:not([hidden]) input');
  if (!first || fold!.querySelector('.card :checked')) return;
  event.preventDefault();
  first.focus();
}

/** Small letters without accents: people search without them. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
