import type { PriceBook } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderField } from '../../form/field.ts';
import type { LaterWords } from '../../translations/translation.ts';

/** As many services as nobody needs help to look through. */
const FEW = 12;

/** What is searched in a card, from when the field was entered on. */
const texts = new WeakMap<Element, string>();

/**
 * A field that leaves, of all cards of care, those with every word that is typed, and the one that is
 * chosen; nothing where there are few. Cards above the fold that it stands in count too: who searches
 * does not know that they were there.
 *
 * It hides cards and renders nothing anew: all that is said of them stands on them. They are hidden as
 * long as something stands in the field (see the styles), which a blank placeholder tells.
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
      placeholder=" "
      @focus=${(event: Event) => leaveFound(words, event)}
      @keydown=${goToFound}
      @input=${(event: Event) => leaveFound(words, event)}
    />`,
  )}
    <p class="small" id="found" aria-live="polite"></p>`;
}

function cardsAround(field: Element): NodeListOf<HTMLElement> {
  return field.closest('fieldset')!.querySelectorAll('.card');
}

/** When the field is entered too, which makes ready what the first key would have to wait for. */
function leaveFound({ matches, noMatch }: LaterWords, { type, target }: Event): void {
  const field = target as HTMLInputElement;
  const wanted = plain(field.value).split(/\s+/);
  const chosen = field.closest('fieldset')!.querySelector(':checked');
  let found = 0;
  for (const card of cardsAround(field)) {
    if (type === 'focus' || !texts.has(card)) texts.set(card, plain(card.textContent));
    const isFound = wanted.every((word) => texts.get(card)!.includes(word));
    card.toggleAttribute('hidden', !isFound && !card.contains(chosen));
    found += Number(isFound);
  }
  const fold = field.closest('details')!;
  // Safari goes on hiding cards whose style asks for a field that is gone.
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- each key would add another
  fold.ontoggle = () => {
    for (const card of cardsAround(fold)) card.hidden = false;
  };
  const status = fold.querySelector('#found')!;
  const said = field.value.trim() && (found ? matches(found) : noMatch);
  // What is the same is not said again.
  if (status.textContent !== said) status.textContent = said;
  // Not every browser holds a field where it is when what stands above it goes.
  requestAnimationFrame(() => field.scrollIntoView({ block: 'nearest' }));
}

/**
 * The radios are one stop of Tab: that which is chosen. Where it stands above the fold, Tab comes from
 * the field to the first that is left.
 */
function goToFound(event: KeyboardEvent): void {
  if (!/^(Tab|Enter|ArrowDown)$/.test(event.key) || event.shiftKey) return;
  const field = event.target as Element;
  const fold = field.closest('details')!;
  const left = [...cardsAround(field)].filter(
    (card) => !card.hidden && !card.querySelector(':checked'),
  );
  const first = left.find((card) => fold.contains(card)) ?? left[0];
  if (!first || fold.querySelector(':checked')) return;
  event.preventDefault();
  first.querySelector('input')!.focus();
}

/** Small letters without accents: people search without them. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
