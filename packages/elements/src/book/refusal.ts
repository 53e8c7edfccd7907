import { ForecostError, type PriceBook } from '@forecost/core';
import { html, type TemplateResult } from 'lit';
import { httpReason } from '../console/http-reason.ts';
import { errorOnce, warnOnce } from '../console/say-once.ts';
import { whenIdle } from '../lazy/idle.ts';
import type { Lazy } from '../lazy/lazy.ts';
import { tryingAgain } from '../lazy/try-again.ts';
import { storeFor } from '../store/stores.ts';
import type { SharedWords } from '../translations/translation.ts';

const fetchValidator = tryingAgain(() => import('./validate.ts'));

/** What to do, by the code of the refusal. */
const ADVICE: Readonly<Record<string, string>> = {
  'book-unreachable':
    'Check the address in src. Where it is on another site, that site has to allow this one (CORS), and this page’s Content-Security-Policy that site (connect-src).',
  'book-not-json':
    'Open the address in a browser: what is there has to be the whole price book, in UTF-8, and nothing else.',
  'book-not-awaited': 'Wait for it first: element.book = await ….',
};

/** What an element does for a patient where there is no price book. */
export interface Refusal {
  /** Renders the button with which they try again. */
  renderRetry(words: SharedWords, loading: Lazy<PriceBook>, host: Host): TemplateResult;
}

interface Host {
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
}

/** An element that may have no price book. */
export interface Bookless extends Element {
  readonly src: string | undefined;
  readonly book: PriceBook | undefined;
}

/** Milliseconds in which a framework may take over what a server rendered. */
const HYDRATION = 4000;

/**
 * Says in the console that an element's price book cannot be found, if that is still so some time later: a
 * framework that takes over what a server rendered sets properties only once its own scripts are here, which
 * its development server sends one by one.
 *
 * @param source what the element had then
 */
export function sayBookless(element: Bookless, source: string | PriceBook | undefined): void {
  const say = (): void => {
    const { localName, src, book, isConnected } = element;
    if (source) warnOnce(`<${localName} src="${String(source)}"> is not a URL.`);
    else if (!src && !book && isConnected)
      warnOnce(`<${localName}> has no price book: give it src="…" or set its book property.`);
  };
  setTimeout(whenIdle, source ? 0 : HYDRATION, say);
}

/**
 * Says in the console why there is no price book, or no newer one than that which is shown.
 *
 * @param error what {@link loadBook} threw
 */
export function refuse(url: string, error: unknown): Refusal {
  const what = storeFor(url).book
    ? `The prices shown from ${url} stay as they were: there is no newer price book.`
    : `No price is shown from ${url}.`;
  return refuseSaying(what, error);
}

function refuseSaying(what: string, error: unknown): Refusal {
  void reasonFor(error).then((reason) => errorOnce(`${what} ${reason}`));
  return { renderRetry };
}

/**
 * Reads a document that stands where a parsed price book would, and refuses what is none.
 *
 * @throws Refusal
 */
export async function readDocument(json: object): Promise<PriceBook> {
  try {
    if ('then' in json) throw problem('book-not-awaited', 'a promise of one');
    return await (await fetchValidator()).parseCheckedBook(json, JSON.stringify(json));
  } catch (error) {
    throw refuseSaying('No price is shown from the property book.', error);
  }
}

/** A refused book says by itself what is wrong with it. */
async function reasonFor(thrown: unknown): Promise<string> {
  if (thrown instanceof Error && 'problems' in thrown) return thrown.message;
  if (!(thrown instanceof Response))
    return problem('book-unreachable', `no answer (${String(thrown)})`).message;
  const { ok, status, redirected, url, headers } = thrown;
  const from = redirected ? ` from ${url}, to which it leads` : '';
  if (!ok) {
    const answer: unknown = await thrown.json().catch(() => undefined);
    return problem('book-unreachable', httpReason(status, answer) + from).message;
  }
  const { cause } = thrown as { readonly cause?: unknown };
  const received = `${headers.get('content-type')} (${String(cause)})${from}`;
  return problem('book-not-json', received).message;
}

function problem(code: string, received: string): ForecostError {
  const expected = 'a price book in JSON';
  const advice = ADVICE[code] ?? '';
  const problems = [{ code, path: '', expected, received, advice }];
  return new ForecostError('The price book', problems);
}

/** The button goes when the book comes: then the heading has the focus. */
function renderRetry(words: SharedWords, loading: Lazy<PriceBook>, host: Host): TemplateResult {
  const handleClick = async (): Promise<void> => {
    await loading.fetch();
    await host.updateComplete;
    const heading = host.renderRoot.querySelector('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  };
  return html`<p class="row">
    <button class="button" type="button" @click=${handleClick}>
      ${loading.isFetching ? words.working : words.retry}
    </button>
  </p>`;
}
