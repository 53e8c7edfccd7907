import { html, type TemplateResult } from 'lit';

/** What one card of a group of radios is. */
export interface RadioCard {
  /** Name of the group. */
  readonly group: string;
  readonly checked: boolean;
  readonly handleChange: () => void;
}

/** A card that is chosen as a whole, with a native radio in it whose name is all that stands on the card. */
export function renderRadioCard(
  { group, checked, handleChange }: RadioCard,
  content: TemplateResult,
): TemplateResult {
  return html`<label class="card choice">
    <input
      type="radio"
      name=${group}
      .checked=${checked}
      @change=${handleChange}
    />
    ${content}
  </label>`;
}
