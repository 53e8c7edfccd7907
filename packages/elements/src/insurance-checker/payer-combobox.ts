import type { PayerMatch, PriceBook } from '@forecost/core';
import { findPayers } from '@forecost/core/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { keepPlace } from '../form/focus-place.ts';
import { payersByName } from '../payer/by-name.ts';
import type { CheckerWords, LaterWords } from '../translations/translation.ts';

/** What the combobox needs of the element it stands in. */
export interface ComboboxHost extends Element {
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  readonly renderRoot: ParentNode;
}

/**
 * Makes a text field one in which a patient finds their insurer by typing: the ARIA 1.2 combobox
 * with a listbox.
 *
 * Focus never leaves the input; the active option is named by `aria-activedescendant`. Down and Up
 * open the list and move in it, Enter takes the active option, Escape closes the list and then
 * clears the field. Leaving the field takes a name that was typed out whole.
 */
export class PayerCombobox {
  /** What stands in the field. */
  text = '';
  #open = false;
  #active = -1;
  #left = false;
  #input: HTMLInputElement | undefined;
  #chosen: string | undefined;
  #matches: readonly PayerMatch[] = [];
  readonly #host: ComboboxHost;
  readonly #choose: (payer: string | undefined) => void;

  /** @param text what was typed before this code was here */
  constructor(host: ComboboxHost, text: string, choose: (payer: string | undefined) => void) {
    this.#host = host;
    void keepPlace(host);
    this.#choose = choose;
    this.text = text;
    this.#open = text !== '';
  }

  /** Whether the patient has named an insurer that is not in the list. */
  get unlisted(): boolean {
    return this.#left && this.text.trim() !== '' && this.#chosen === undefined;
  }

  /** Whether what stands in the field is neither chosen nor left as it is. */
  get isTyping(): boolean {
    return !this.#left && this.#chosen === undefined;
  }

  get #expanded(): boolean {
    return this.#open && this.#matches.length > 0;
  }

  /** Brings the combobox up to date before it is rendered; a payer may have been chosen elsewhere on the page. */
  update(book: PriceBook, payer: string | undefined, state: string | undefined): void {
    if (payer !== this.#chosen) {
      this.#chosen = payer;
      const name = book.payers.find(({ id }) => id === payer)?.name;
      // What is typed stays when it stops meaning a payer: the patient is still typing.
      if (name !== undefined) this.text = name;
    }
    const typed = this.#chosen === undefined ? this.text.trim() : '';
    this.#matches = typed ? findPayers(book, typed, { state }) : allPayers(book);
  }

  /** Brings the field up to date after the list was rendered. */
  attach(input: HTMLInputElement): void {
    if (input !== this.#input) {
      this.#input = input;
      for (const type of ['input', 'keydown', 'click', 'blur']) input.addEventListener(type, this);
      input.role = 'combobox';
      input.setAttribute('aria-autocomplete', 'list');
      input.setAttribute('aria-controls', 'payers');
    }
    input.setAttribute('aria-expanded', String(this.#expanded));
    // Setting even the same value would move the caret in some browsers.
    if (input.value !== this.text) input.value = this.text;
    const active = this.#expanded && this.#active >= 0 ? `option-${this.#active}` : '';
    if (active) {
      input.setAttribute('aria-activedescendant', active);
      this.#host.renderRoot.querySelector(`#${active}`)?.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  /** Takes the field's own events. */
  handleEvent(event: Event): void {
    switch (event.type) {
      case 'input':
        return this.#handleInput(event);
      case 'keydown':
        return this.#handleKeydown(event as KeyboardEvent);
      case 'blur':
        return this.#settle();
      default:
        return this.#show(true);
    }
  }

  /** Renders the list, and for those who cannot see it how many matches it holds. */
  render(words: CheckerWords & LaterWords): TemplateResult {
    const none = this.#chosen === undefined && this.text.trim() && !this.#matches.length;
    const count = this.#expanded ? words.matches(this.#matches.length) : nothing;
    return html`<ul id="payers" role="listbox" aria-label=${words.payer} ?hidden=${!this.#expanded}>
        ${this.#matches.map((match, index) => this.#renderOption(match, index))}
      </ul>
      <p class="unseen" aria-live="polite">${none ? nothing : count}</p>
      <p class="small" aria-live="polite">${none ? words.noMatch : nothing}</p>`;
  }

  #renderOption({ payer, matched }: PayerMatch, index: number): TemplateResult {
    const label = matched === payer.name ? matched : `${matched} (${payer.name})`;
    return html`<li
      id="option-${index}"
      role="option"
      aria-selected=${index === this.#active}
      @mousedown=${keepFocus}
      @click=${() => this.#take(index)}
    >
      ${label}
    </li>`;
  }

  #handleInput(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.#left = false;
    this.#show(true);
    if (this.#chosen === undefined) return;
    this.#chosen = undefined;
    this.#choose(undefined);
  }

  #handleKeydown(event: KeyboardEvent): void {
    const last = this.#matches.length - 1;
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        if (!this.#open || event.altKey) return this.#show(true);
        return this.#show(true, this.#active < last ? this.#active + 1 : 0);
      case 'ArrowUp':
        event.preventDefault();
        if (event.altKey) return this.#show(false);
        return this.#show(true, this.#active > 0 ? this.#active - 1 : last);
      case 'Enter':
        if (!this.#open) return undefined;
        event.preventDefault();
        return this.#active >= 0 ? this.#take(this.#active) : this.#settle();
      case 'Escape':
        if (!this.#open && !this.text) return undefined;
        // A dialog around the element must not close with the list.
        event.preventDefault();
        event.stopPropagation();
        return this.#open ? this.#show(false) : this.#clear();
      default:
        return undefined;
    }
  }

  /** The patient is done typing: a name typed out whole is taken, anything else stays as it is. */
  #settle(): void {
    const exact = this.#matches.filter(({ kind }) => kind === 'exact');
    if (this.#chosen === undefined && exact.length === 1) {
      this.#take(this.#matches.indexOf(exact[0]!));
      return;
    }
    this.#left = true;
    this.#show(false);
  }

  #take(index: number): void {
    const match = this.#matches[index];
    if (!match) return;
    this.#chosen = match.payer.id;
    this.text = match.payer.name;
    this.#show(false);
    this.#choose(match.payer.id);
  }

  #clear(): void {
    this.text = '';
    this.#chosen = undefined;
    this.#show(false);
    this.#choose(undefined);
  }

  #show(open: boolean, active = -1): void {
    this.#open = open;
    this.#active = active;
    this.#host.requestUpdate();
  }
}

/** Pressing on an option would take the focus off the input and close the list before the click. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

function allPayers(book: PriceBook): PayerMatch[] {
  return payersByName(book).map((payer) => ({ payer, matched: payer.name, kind: 'prefix' }));
}
