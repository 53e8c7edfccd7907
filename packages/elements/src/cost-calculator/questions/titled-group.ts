import { html, type TemplateResult } from 'lit';

/** Questions that belong together, under a heading that names their group and says what they are for. */
export function renderTitledGroup(
  id: string,
  title: string,
  hint: string,
  questions: unknown,
): TemplateResult {
  return html`<div class="stack plan" role="group" aria-labelledby=${id}>
    <div>
      <h3 id=${id}>${title}</h3>
      <p class="hint">${hint}</p>
    </div>
    ${questions}
  </div>`;
}
