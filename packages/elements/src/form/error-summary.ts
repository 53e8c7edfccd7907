import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../translations/translation.ts';
import { handleJump } from './jump.ts';

/** What kept a form from being sent. */
export interface Mistakes {
  /** What is wrong, by the id of the control, in the order of the form. */
  readonly errors: Readonly<Record<string, string>>;
  /** Why it did not get through, where nothing is wrong; empty if it was not tried. */
  readonly failure: string;
}

/**
 * Says everything that is wrong in one place that takes the focus: each mistake a link to its
 * field, or, where the request did not get through, what to do instead.
 */
export function renderErrors(
  words: LaterWords,
  { errors, failure }: Mistakes,
  call: unknown,
): TemplateResult | typeof nothing {
  const items = Object.entries(errors).map(
    ([field, message]) =>
      html`<li>
        <a href="#${field}" @click=${handleJump}>${message}</a>
      </li>`,
  );
  if (items.length) {
    const list = html`<ul dir="auto">
      ${items}
    </ul>`;
    return renderSummary(words.errorTitle(items.length), list);
  }
  return failure ? renderSummary(failure, html`<p>${words.keptHere} ${call}</p>`) : nothing;
}

function renderSummary(title: string, content: TemplateResult): TemplateResult {
  return html`<div
    class="note summary"
    id="summary"
    role="group"
    aria-labelledby="wrong"
    tabindex="-1"
  >
    <h3 id="wrong">${title}</h3>
    ${content}
  </div>`;
}
