import { html, nothing, type TemplateResult } from 'lit';
import { handleJump } from '../form/jump.ts';
import type { LaterWords } from '../translations/translation.ts';
import type { Field } from './form-fields.ts';
import type { Submission } from './submission.ts';

/**
 * Says everything that is wrong in one place that takes the focus: each mistake a link to its
 * field, or, where the request did not get through, what to do instead.
 */
export function renderErrors(
  words: LaterWords,
  { errors, failure }: Pick<Submission, 'errors' | 'failure'>,
  call: unknown,
): TemplateResult | typeof nothing {
  const wrong = Object.entries(errors) as [Field, string][];
  if (failure) return renderSummary(failure, html`<p>${words.keptHere} ${call}</p>`);
  if (wrong.length === 0) return nothing;
  const items = wrong.map(
    ([field, message]) =>
      html`<li>
        <a href="#${field}" @click=${handleJump}>${message}</a>
      </li>`,
  );
  return renderSummary(
    words.errorTitle(wrong.length),
    html`<ul>
      ${items}
    </ul>`,
  );
}

function renderSummary(title: string, content: TemplateResult): TemplateResult {
  return html`<div
    class="note bad summary"
    id="summary"
    role="group"
    aria-labelledby="wrong"
    tabindex="-1"
  >
    <h3 id="wrong">${title}</h3>
    ${content}
  </div>`;
}
