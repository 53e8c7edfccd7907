import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../book/localized-text.ts';

/** What stands around a control. */
export interface FieldParts {
  /** The control's id; its hint and error are `<id>-hint` and `<id>-error`. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** The ids of what describes a control, for its `aria-describedby`. */
export function describedBy({
  id,
  hint,
  error,
}: Omit<FieldParts, 'label'>): string | typeof nothing {
  return `${hint ? `${id}-hint` : ''} ${error ? `${id}-error` : ''}`.trim() || nothing;
}

/**
 * The value of `aria-invalid` for a control with this error.
 *
 * It is `false` without one, so that no browser tells of faults it finds by itself before the form does.
 */
export function invalid(error: string | undefined): string {
  return String(!!error);
}

/** What is wrong with a control. */
export function renderError(
  id: string,
  error: string | undefined,
): TemplateResult | typeof nothing {
  return error ? html`<p class="error small" id="${id}-error">${error}</p>` : nothing;
}

/**
 * A control with its label above, and its error and hint below.
 *
 * @param after what stands under them
 */
export function renderField(
  { id, label, hint, error }: FieldParts,
  control: TemplateResult,
  after?: TemplateResult,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${renderText(label)}</label>
    ${control} ${renderError(id, error)}
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${after}
  </div>`;
}

/**
 * A choice from a list.
 *
 * @param options values and their names, in order
 */
export function renderSelect(
  parts: FieldParts,
  options: readonly (readonly [value: string, name: string])[],
  chosen: string,
  handleChange: (event: Event) => void,
): TemplateResult {
  return renderField(
    parts,
    html`<select id=${parts.id} aria-describedby=${describedBy(parts)} @change=${handleChange}>
      ${options.map(
        ([value, name]) =>
          html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
      )}
    </select>`,
  );
}
