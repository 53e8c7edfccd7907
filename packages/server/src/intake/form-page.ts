import type { CallbackPromise, Practice } from '@forecost/core';
import { normalizePhone } from '@forecost/core/callback';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { htmlPage, pagePolicy } from '../http/html-page.ts';
import type { HttpRefusal } from '../http/refusal.ts';
import type { FormWords } from './form-words.ts';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 10vh auto; padding: 0 1.25rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
.crisis { border-inline-start: 0.25rem solid; padding-inline-start: 1rem; margin-block: 2rem; }
a { color: inherit; }
`;

/** Allows the one style sheet above, and nothing else. */
export const FORM_PAGE_POLICY = pagePolicy(STYLE, "form-action 'none'");

/** The page after a plain form was stored: by when the practice calls. Repeats nothing the patient typed. */
export function thanksPage(words: FormWords, practice: Practice, promise: CallbackPromise) {
  return page(
    words,
    words.thanksTitle,
    html`<p>${words.promise(practice.name, inWords(promise, words.locale))}</p>
      ${phoneLine(words.sooner, practice)}`,
    practice,
  );
}

/** The page after a plain form was refused: what to correct, or whom to call instead. */
export function refusalPage(
  words: FormWords,
  practice: Practice | undefined,
  refusal: HttpRefusal,
) {
  const advice =
    refusal.status === 422
      ? html`<p>${words.mend}</p>
          <ul>
            ${problemLines(words, refusal).map((line) => html`<li>${line}</li>`)}
          </ul>`
      : html`<p>${refusal.status === 429 ? words.tooMany : words.unavailable}</p>`;
  return page(
    words,
    words.refusedTitle,
    html`<p>${words.notReceived}</p>
      ${advice} ${phoneLine(words.orCall, practice)}`,
    practice,
  );
}

function page(
  words: FormWords,
  title: string,
  content: HtmlEscapedString | Promise<HtmlEscapedString>,
  practice: Practice | undefined,
) {
  return htmlPage({
    language: words.language,
    title,
    style: STYLE,
    content: html`${content}
      <p class="crisis">${words.crisis}</p>
      ${backLine(words, practice)}`,
  });
}

function phoneLine(lead: string, practice: Practice | undefined) {
  if (!practice) return '';
  const { phone } = practice;
  return html`<p>${lead} <a href="tel:${normalizePhone(phone) ?? phone}">${phone}</a>.</p>`;
}

function backLine(words: FormWords, practice: Practice | undefined) {
  if (practice?.website === undefined) return '';
  return html`<p><a href="${practice.website}">${words.back(practice.name)}</a></p>`;
}

function problemLines(words: FormWords, { problems }: HttpRefusal): string[] {
  const lines = problems.map(({ path }) => {
    const field = path.split(/[.[]/)[0] as keyof FormWords['problems'];
    return words.problems[field] ?? words.problems.other;
  });
  return [...new Set(lines)];
}

/** `Tuesday, November 24 at 5:00 PM`; the day has no zone, so it is printed as UTC. */
function inWords({ date, time }: CallbackPromise, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(`${date}T${time}:00Z`));
}
