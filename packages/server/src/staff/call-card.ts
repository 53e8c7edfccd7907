/* oxlint-disable lit/no-value-attribute -- a text for browsers, no template of Lit */
import type { Attachment, BestTime } from '@forecost/core';
import { html } from 'hono/html';
import type { StoredRequest } from '../storage/stored-request.ts';
import { dayOf, dueInWords, inWords } from './in-words.ts';

/** How a request is shown. */
export interface CardOptions {
  readonly now: Date;
  readonly seal: string;
  /** The query of the page, to come back to it. */
  readonly query: '' | '?live';
  /** The practice's name, where there are several. */
  readonly practice: string;
}

const BEST_TIME: Readonly<Record<BestTime, string>> = {
  any: 'any time',
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'in the evening',
};

/** One request: whom to call, by when, about what, and how the call ended. */
export function callCard(stored: StoredRequest, { now, seal, query, practice }: CardOptions) {
  const { id, promise, phone, request, call, receivedAt, suspectedSpam } = stored;
  const { timeZone } = promise;
  const late = call.reachedAt === undefined && Date.parse(stored.dueAt) < now.getTime();
  return html`<article class="${late ? 'late' : ''}">
    <h2>${request.name}</h2>
    <p class="due">${late ? html`<strong>Overdue.</strong> ` : ''}${dueLine(stored, late, now)}</p>
    <p class="phone"><a href="tel:${phone}">${request.phone}</a></p>
    <ul>
      ${item('Speaks', languageName(request.language))}
      ${item('Best time', request.bestTime && BEST_TIME[request.bestTime])}
      ${item('May be texted', request.consent.text?.given ? 'yes' : 'no')}
      ${item('Practice', practice)}
      ${item('Asked', inWords(receivedAt, timeZone))}
      ${item('No answer', attempts(stored))}
      ${item('Reached', call.reachedAt && inWords(call.reachedAt, timeZone))}
      ${suspectedSpam ? html`<li>This may be a robot.</li>` : ''}
    </ul>
    ${request.reason ? html`<p class="reason">${request.reason}</p>` : ''}
    ${attachment(request.question)} ${attachment(request.attachment)}
    <form method="post" action="staff/${id}${query}">
      <input type="hidden" name="seal" value="${seal}" />
      ${
        call.reachedAt === undefined
          ? html`${button('reached', 'Reached', request.name)}
            ${button('no-answer', 'No answer', request.name)}`
          : button('reopened', 'Call again', request.name)
      }
    </form>
  </article>`;
}

function dueLine(stored: StoredRequest, late: boolean, now: Date): string {
  const { promise, call } = stored;
  const moment = dueInWords(stored);
  if (late || call.reachedAt !== undefined) return `Promised by ${moment}`;
  return dayOf(now, promise.timeZone) === promise.date
    ? `Call today, by ${moment}`
    : `Call by ${moment}`;
}

function attempts({ call, promise }: StoredRequest): string {
  if (call.attemptedAt === undefined) return '';
  const times = call.attempts === 1 ? 'once,' : `${call.attempts} times, last`;
  return `${times} ${inWords(call.attemptedAt, promise.timeZone)}`;
}

function item(label: string, text: string | undefined) {
  return text ? html`<li><span>${label}:</span> ${text}</li>` : '';
}

function attachment(shown: Attachment | undefined) {
  if (!shown) return '';
  return html`<details>
    <summary>${shown.title}</summary>
    <ul>
      ${shown.lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}

/** Says whom it is about, for those who hear buttons one after another. */
function button(outcome: string, text: string, name: string) {
  return html`<button name="outcome" value="${outcome}" aria-label="${text}: ${name}">
    ${text}
  </button>`;
}

/** `Spanish` for `es-MX`: staff look for somebody who speaks it. */
function languageName(tag: string): string {
  const [language = tag] = tag.split('-');
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
