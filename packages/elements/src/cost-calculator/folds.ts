import { html, nothing, type TemplateResult } from 'lit';

/** The folds of a calculator whose content is rendered only while they are open. */
export class Folds {
  readonly #open = new Set<string>();
  readonly #changed: () => void;

  /** @param changed called when a fold was opened or closed */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /**
   * Renders one.
   *
   * @param name its class, by which it is known
   * @param mustOpen opens it without the patient
   */
  render(
    name: string,
    summary: string,
    renderContent: () => unknown,
    mustOpen = false,
  ): TemplateResult {
    const handleToggle = (event: Event): void => {
      const { open } = event.target as HTMLDetailsElement;
      this.#open[open ? 'add' : 'delete'](name);
      this.#changed();
    };
    return html`<details class=${name} ?open=${mustOpen} @toggle=${handleToggle}>
      <summary class="label">${summary}</summary>
      ${mustOpen || this.#open.has(name) ? renderContent() : nothing}
    </details>`;
  }
}
