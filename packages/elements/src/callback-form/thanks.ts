import type { CallbackPromise } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment } from '../format/moment.ts';
import type { CallbackWords, LaterWords } from '../translations/translation.ts';

/**
 * The acknowledgement: only ever rendered with a promise that the server gave.
 *
 * @param call the link that calls the clinic, or `nothing`
 */
export function renderThanks(
  words: CallbackWords & LaterWords,
  name: string,
  { date, time }: CallbackPromise,
  call: unknown,
): TemplateResult {
  return html`<h2 id="heading" tabindex="-1">${words.thanks(name)}</h2>
    <p class="promise">${words.promise(formatMoment(date, time, words.locale))}</p>
    ${call === nothing ? nothing : html`<p class="muted">${words.rather} ${call}</p>`}`;
}
