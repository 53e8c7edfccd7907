import { html, type TemplateResult } from 'lit';
import type { SharedWords } from '../translations/translation.ts';
import type { Lazy } from './lazy.ts';

/**
 * What stands where a part is needed and not here: a moment's patience, or a way out. In a form its
 * button sends that too.
 *
 * @param call the link that calls the clinic
 */
export function renderWaiting(
  words: SharedWords,
  part: Lazy<unknown>,
  call: unknown,
): TemplateResult {
  if (!part.failed) return html`<p class="muted">${words.working}</p>`;
  return html`<p>${words.failed}</p>
    <p class="row">
      <button class="button quiet" @click=${() => part.fetch()}>
        ${part.isFetching ? words.working : words.retry}
      </button>
      ${call}
    </p>`;
}
