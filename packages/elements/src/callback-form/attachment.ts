import type { Attachment } from '@forecost/core';
import { html, type TemplateResult } from 'lit';
import { renderText } from '../book/localized-text.ts';
import type { LaterWords } from '../translations/translation.ts';

/** The offer to send the estimate along, with every line of it to see first. */
export function renderEstimate(words: LaterWords, estimate: Attachment): TemplateResult {
  return html`<div class="attach">
    <label class="choice"><input type="checkbox" name="attach" /><span>${words.attach}</span></label>
    <details class="small">
      <summary>${words.attachShow}</summary>
      ${renderLines(estimate)}
    </details>
  </div>`;
}

/**
 * What the patient has just asked to be found out: sent along unless they untick it. The box is
 * ticked once for each question, by which it is bound: what they do to it afterwards stays.
 */
export function renderQuestion(words: LaterWords, question: Attachment): TemplateResult {
  return html`<div class="attach">
    <label class="choice"
      ><input type="checkbox" name="ask" .checked=${question} /><span
        >${words.attachQuestion}</span
      ></label
    >
    <div class="small">${renderLines(question)}</div>
  </div>`;
}

function renderLines({ title, lines }: Attachment): TemplateResult {
  return html`<p class="label">${renderText(title)}</p>
    <ul dir="auto">
      ${lines.map((line) => html`<li>${renderText(line)}</li>`)}
    </ul>`;
}
