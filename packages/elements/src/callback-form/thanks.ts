import type { CallbackPromise } from '@forecost/core';
import { html, type TemplateResult } from 'lit';
import { formatMoment } from '../format/moment.ts';
import type { CallbackWords, LaterWords } from '../translations/translation.ts';

/** The acknowledgement: only ever rendered with a promise that the server gave. */
export function renderThanks(
  words: CallbackWords & LaterWords,
  name: string,
  { date, time }: CallbackPromise,
): TemplateResult {
  return html`<h2 id="heading" tabindex="-1">${words.thanks(name)}</h2>
    <p class="promise">${words.promise(formatMoment(date, time, words.locale))}</p>`;
}
