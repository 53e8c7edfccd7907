/**
 * Lets elements take over what a server has rendered. Import it before the elements are defined.
 */
import type { PriceBook } from '@forecost/core';
import { hydrate } from '@lit-labs/ssr-client';
import { type PropertyValues, render, type RenderOptions } from 'lit';
import { ForecostElement } from '../base/forecost-element.ts';
import { ONLY_RENDERED, RENDERED } from '../ssr/rendered.ts';
import { storeFor } from '../store/stores.ts';
import {
  fetchLanguage,
  firstWords,
  languageOf,
  nearestLanguage,
} from '../translations/languages.ts';
import { arePriceWordsFar, fetchPriceWords } from '../translations/prices.ts';
import { shapeOf } from './shape.ts';

/** An element as it is patched here: protected to pages, not to us. */
interface Hydratable extends HTMLElement {
  readonly src: string | undefined;
  readonly book: PriceBook | undefined;
  readonly renderRoot: ShadowRoot;
  readonly renderOptions: RenderOptions;
  turn: number;
  connectedCallback(): void;
  update(changed: PropertyValues): void;
  render(): unknown;
}

const prototype = ForecostElement.prototype as unknown as Hydratable;
const { connectedCallback, update } = prototype;

/** Elements whose shadow root a server has filled and whose first update is still to come. */
const waiting = new WeakSet<Hydratable>();

// The first update of an element must render what the server did, so it waits for the book.
prototype.connectedCallback = function (this: Hydratable): void {
  if (!this.hasAttribute(RENDERED) || !this.shadowRoot) return connectedCallback.call(this);
  waiting.add(this);
  void ready(this).then(() => {
    if (this.isConnected && waiting.has(this)) connectedCallback.call(this);
  });
};

prototype.update = function (this: Hydratable, changed: PropertyValues): void {
  if (waiting.delete(this)) takeOver(this);
  update.call(this, changed);
};

/**
 * Adopts the rendered nodes where they say what would be rendered now, else removes them: another
 * price book, another day or a choice kept in the address would otherwise go unnoticed, as Lit takes
 * the text of what it hydrates for right.
 */
function takeOver(element: Hydratable): void {
  const { renderRoot: root, renderOptions } = element;
  // What a server has rendered is whole.
  element.turn = Infinity;
  element.removeAttribute(RENDERED);
  // The element's own style sheets are adopted by now.
  for (const only of root.querySelectorAll(`style, .${ONLY_RENDERED}`)) only.remove();
  root.querySelector('[inert]')?.removeAttribute('inert');
  // Lit renders before this node: the first one of the server's, which is not there any more.
  delete renderOptions.renderBefore;
  const fresh = document.createDocumentFragment();
  render(element.render(), fresh, { host: element });
  try {
    if (shapeOf(fresh) !== shapeOf(root))
      throw new Error('The server has rendered something else.');
    hydrate(element.render(), root, renderOptions);
  } catch {
    root.replaceChildren();
  }
}

/** Resolves once an element's book and words are here, or cannot be had. */
async function ready(element: Hydratable): Promise<void> {
  const tag = nearestLanguage(languageOf(element));
  await Promise.all([
    firstWords(tag, true) === undefined && fetchLanguage(tag),
    arePriceWordsFar(tag) && fetchPriceWords(tag),
    settled(element.book ?? element.src),
  ]);
}

function settled(source: string | PriceBook | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (!source || !canOpen(source)) return resolve();
    const store = storeFor(source);
    const look = (): void => {
      if (!store.book && !store.loading.failed) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}

function canOpen(source: string | PriceBook): boolean {
  return typeof source !== 'string' || URL.canParse(source, document.baseURI);
}
