import { html, type TemplateResult } from 'lit';
import type { SharedState } from '../store/book-store.ts';
import type { LaterWords } from '../translations/translation.ts';

/** The offer to send the estimate along, with every line of it to see first. */
export function renderAttachment(
  words: LaterWords,
  { title, lines }: NonNullable<SharedState['estimate']>,
): TemplateResult {
  return html`<div class="attach">
    <label class="choice"
      ><input type="checkbox" name="attach" /><span>${words.attach}</span></label
    >
    <details class="small">
      <summary>${words.attachShow}</summary>
      <p class="label">${title}</p>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>
  </div>`;
}
