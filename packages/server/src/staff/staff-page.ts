import { html } from 'hono/html';
import type { Books } from '../books/load-books.ts';
import { htmlPage, pagePolicy } from '../http/html-page.ts';
import type { StoredRequest } from '../storage/stored-request.ts';
import { callCard } from './call-card.ts';
import type { Access } from './staff-access.ts';
import { STAFF_STYLE } from './staff-style.ts';

/**
 * Allows the style and the page's own forms. In a sandbox it has no origin: no script of the clinic's own
 * site, which may lie on the same one, can read it in a window that it opens.
 */
export const STAFF_PAGE_POLICY = pagePolicy(
  STAFF_STYLE,
  "form-action 'self'",
  'sandbox allow-forms allow-downloads allow-popups allow-top-navigation-to-custom-protocols',
);

/** Seconds after which a page that is to stay up to date is loaded anew. */
const FRESH = 60;

/** What the page shows. */
export interface StaffView {
  /** In order of promise. */
  readonly requests: readonly StoredRequest[];
  /** Whether these are the calls that were made, or those to make. */
  readonly reached: boolean;
  /** Whether nothing comes before them, on another page. */
  readonly isFirst: boolean;
  /** The id after which the next page begins, if there is one. */
  readonly next: string | undefined;
  /** Whether the page loads itself anew. */
  readonly live: boolean;
  readonly books: Pick<Books, 'get' | 'keys'>;
  readonly now: Date;
  readonly access: Pick<Access, 'seal'>;
}

/** The calls to make, or those that were made. Its links are relative: a proxy may put a path before it. */
export function staffPage(view: StaffView) {
  const { requests, reached, next, live, books } = view;
  const title = reached ? 'Calls made' : callsToMake(view);
  const several = [...books.keys()].length > 1;
  const cards = requests.map((stored) => {
    const practice = several ? (books.get(stored.request.practice)?.book.practice.name ?? '') : '';
    const seal = view.access.seal(stored.id);
    return callCard(stored, { now: view.now, seal, query: live ? '?live' : '', practice });
  });
  return htmlPage({
    language: 'en',
    title,
    style: STAFF_STYLE,
    head: live ? html`<meta http-equiv="refresh" content="${FRESH}" />` : '',
    content: html`<nav>
        ${link('staff', 'Calls to make', !reached && !live)}
        ${link('staff?live', 'Calls to make, refreshed every minute', !reached && live)}
        ${link('staff?reached', 'Calls made', reached)}
        ${link('staff/requests.csv', 'Download all as a spreadsheet', false)}
      </nav>
      ${cards.length === 0 ? html`<p>${reached ? 'None yet.' : 'Nobody is waiting for a call.'}</p>` : ''}
      ${cards}
      ${next === undefined ? '' : html`<p><a href="?${reached ? 'reached&' : ''}after=${next}">More</a></p>`}`,
  });
}

/**
 * The page where something was refused.
 *
 * @param calls the way from there to the calls
 */
export function staffRefusal(message: string, calls: string) {
  return htmlPage({
    language: 'en',
    title: 'That did not work',
    style: STAFF_STYLE,
    content: html`<p>${message}</p>
      <p><a href="${calls}">Back to the calls</a></p>`,
  });
}

function callsToMake({ requests: { length }, isFirst, next }: StaffView): string {
  const calls = `${length}${isFirst ? '' : ' more'} ${length === 1 ? 'call' : 'calls'} to make`;
  return next === undefined ? calls : `More than ${calls}`;
}

function link(address: string, text: string, current: boolean) {
  return current
    ? html`<a href="${address}" aria-current="page">${text}</a>`
    : html`<a href="${address}">${text}</a>`;
}
