import { html, nothing, type TemplateResult } from 'lit';

/** What one card of a group of radios is. */
export interface RadioCard {
  /** Name of the group. */
  readonly group: string;
  readonly checked: boolean;
  /** Id of what describes the choice beyond its name. */
  readonly describedBy?: string;
  readonly handleChange: () => void;
}

/** A card that is chosen as a whole, with a native radio in it. */
export function renderRadioCard(
  { group, checked, describedBy, handleChange }: RadioCard,
  content: TemplateResult,
): TemplateResult {
  return html`<label class="card choice">
    <input
      type="radio"
      name=${group}
      .checked=${checked}
      aria-describedby=${describedBy ?? nothing}
      @change=${handleChange}
    />
    ${content}
  </label>`;
}
