import type { PriceBook } from '@forecost/core';
import type { CompiledPriceBook } from '@forecost/core/price-book';
import { type LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement } from 'lit';
import type { ForecostElement } from '../base/forecost-element.ts';
import type { LaterPart } from '../base/speaking-element.ts';
import { parseWritten } from '../book/parse-written.ts';
import { CostCalculator } from '../cost-calculator/cost-calculator.ts';
import { InsuranceChecker } from '../insurance-checker/insurance-checker.ts';
import { Price } from '../price/price.ts';
import { PriceList } from '../price-list/price-list.ts';
import { fetchLanguage, nearestLanguage } from '../translations/languages.ts';
import { arePriceWordsFar, fetchPriceWords } from '../translations/prices.ts';
import type { SharedWords } from '../translations/translation.ts';
import { ONLY_RENDERED, RENDERED } from './rendered.ts';

const CLASSES = {
  'fc-cost-calculator': CostCalculator,
  'fc-insurance-checker': InsuranceChecker,
  'fc-price': Price,
  'fc-price-list': PriceList,
} as const;

/** The elements a server can render: the callback form stays the page's own form until it is ready. */
export type RenderedTag = keyof typeof CLASSES;

/** What is rendered. */
export interface RenderOptions {
  /** The price book that `src` answers with: parsed, or the JSON of it, which is then checked first. */
  readonly book: PriceBook | CompiledPriceBook | { readonly format: string };
  /** As on the page: `src`, `course`, `lang`, … */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Language of the page around the element, where it has no `lang` of its own; default `en`. */
  readonly lang?: string;
  /** Whether the page has a callback form, to which the calculator then leads. */
  readonly callbackForm?: boolean;
  /** HTML between the tags, for whoever has no JavaScript; trusted as it is. */
  readonly content?: string;
  /** For a `style-src` of the Content-Security-Policy with this nonce; else see {@link styleHashes}. */
  readonly nonce?: string;
}

// Without scripts nothing could answer a click, so what can be clicked makes room for the page's own
// content; and nothing is clicked before the script is there to hear it.
const WITHOUT_SCRIPT = `.${ONLY_RENDERED}{display:none}@media (scripting:none){.root{display:none}slot.${ONLY_RENDERED}{display:contents}}`;

/**
 * Renders an element as HTML with a declarative shadow root: what it shows at first, to be taken over
 * by `@forecost/elements/hydrate` in the browser.
 *
 * @throws Error where the tag is not one of {@link RenderedTag}, or an attribute's name is no name;
 *   ForecostError where the book is a document with a mistake
 */
export async function renderElement(
  tag: RenderedTag,
  { book, attributes = {}, lang = 'en', content = '', nonce, callbackForm = false }: RenderOptions,
): Promise<string> {
  const words = nearestLanguage(attributes['lang'] ?? lang);
  if (words !== 'en') await fetchLanguage(words);
  if (arePriceWordsFar(words)) await fetchPriceWords(words);
  const element = create(tag, attributes, words, callbackForm);
  // Amounts are written otherwise in a document, which has a format; what was parsed has none.
  const parsed = 'format' in book ? parseWritten(book, JSON.stringify(book)) : book;
  // A book of its own, so that no two pages share what their visitors choose.
  element.book = { ...parsed };
  element.willUpdate(new Map());
  // What is rendered may have a slot, which the renderer expects inside of a host.
  const inHost = { customElementHostStack: [{} as LitElementRenderer] };
  const rendered = await collectResult(render(element.render(), inHost));
  element.disconnectedCallback();
  const marks = { ...attributes, [RENDERED]: '' };
  const style = `<style${nonce ? attribute('nonce', nonce) : ''}>${styleOf(tag)}</style>`;
  const shadow = isInteractive(tag)
    ? `${rendered.replace('<div class="root"', '<div inert class="root"')}<slot class="${ONLY_RENDERED}"></slot>`
    : rendered;
  const opening = Object.entries(marks).map(([name, value]) => attribute(name, value));
  return `<${tag}${opening.join('')}><template shadowrootmode="open">${style}${shadow}</template>${content}</${tag}>`;
}

/**
 * The sources that a `style-src` without nonce has to name for these elements: `'sha256-…'`. They
 * change with the version of this package.
 */
export function styleHashes(tags: readonly RenderedTag[]): Promise<string[]> {
  return Promise.all(
    tags.map(async (tag) => {
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleOf(tag)));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
    }),
  );
}

/** An element as the renderer uses it: protected to pages, not to us. */
interface Renderable {
  book: PriceBook | undefined;
  attributeChangedCallback(name: string, old: null, value: string): void;
  willUpdate(changed: Map<PropertyKey, unknown>): void;
  render(): unknown;
  disconnectedCallback(): void;
}

function create(
  tag: RenderedTag,
  attributes: Readonly<Record<string, string>>,
  lang: string,
  callbackForm: boolean,
): Renderable {
  const element = new (classOf(tag))() as unknown as Renderable;
  // What elements ask of a document; here there is none around them.
  Object.defineProperties(element, {
    isConnected: { value: true },
    localName: { value: tag },
    closest: { value: () => ({ lang }) },
    querySelector: { value: () => null },
    ownerDocument: { value: { querySelector: () => callbackForm || null } },
  });
  for (const [name, value] of Object.entries(attributes)) {
    element.attributeChangedCallback(name, null, value);
  }
  return element;
}

function classOf(tag: RenderedTag): new () => ForecostElement<SharedWords, LaterPart> {
  if (!Object.hasOwn(CLASSES, tag)) {
    const known = Object.keys(CLASSES).join(', ');
    throw new Error(`A server cannot render <${tag}>: expected one of ${known}.`);
  }
  const found = CLASSES[tag] as unknown as typeof LitElement;
  // Reading it makes Lit prepare the class, as registering it does in a browser.
  void found.observedAttributes;
  return found as unknown as new () => ForecostElement<SharedWords, LaterPart>;
}

function isInteractive(tag: RenderedTag): boolean {
  return tag === 'fc-cost-calculator' || tag === 'fc-insurance-checker';
}

function styleOf(tag: RenderedTag): string {
  const { elementStyles } = classOf(tag) as unknown as typeof LitElement;
  const own = elementStyles.map((style) => ('cssText' in style ? style.cssText : ''));
  return [...own, ...(isInteractive(tag) ? [WITHOUT_SCRIPT] : [])].join('');
}

function attribute(name: string, value: string): string {
  if (!/^[a-z][\w-]*$/i.test(name)) throw new Error(`"${name}" is not the name of an attribute.`);
  return ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
