/**
 * What a page's one script tag loads: finds the elements, now and later, and fetches each kind when
 * one of it comes near the viewport, or when a key is pressed, with which a reader goes from one to the next.
 *
 * Written to run as a module and as a classic script, because tag managers, optimizers and delay
 * plugins turn one into the other: so nothing here is exported or asks for `import.meta`, and the
 * build puts everything into one function, so that a second copy declares nothing twice.
 */
import { VERSION } from '../version.ts';

const KINDS: Record<string, () => Promise<unknown>> = {
  'fc-cost-calculator': () => import('../define/fc-cost-calculator.ts'),
  'fc-insurance-checker': () => import('../define/fc-insurance-checker.ts'),
  'fc-callback-form': () => import('../define/fc-callback-form.ts'),
  'fc-price': () => import('../define/fc-prices.ts'),
  'fc-price-list': () => import('../define/fc-prices.ts'),
};
const TAGS = Object.keys(KINDS).join();

/** Two loaders find each other by this event, as neither leaves anything in the page's globals. */
const GREETING = 'fc-loader';

// Not by `currentScript`, which whoever may put a picture of that name into the page's content could be.
const script = document.querySelector('script[data-book],script[src*="forecost.js"]');

const seen = new WeakSet<Element>();

/** The folder that is spelt anew where a file could not be fetched; the build has it be that of what all share where this was it. */
// oxlint-disable-next-line prefer-const
let folder = 'tags';

/** How the path of a kind that failed was spelt last. */
const tried: Record<string, string> = {};

const load = (target: Element): void => {
  near.unobserve(target);
  const tag = target.localName;
  const fetched = KINDS[tag];
  fetched?.().catch((error: Error) => {
    console.error(`[forecost] <${tag}> could not be fetched.`, error);
    // A browser asks for a module that failed only under another address, and so for what it imports;
    // an import map with hashes would not know that one.
    const retry = (): void => near.observe(target);
    addEventListener('online', retry);
    // Of several elements of a kind the first has spelt it anew for all.
    if (fetched !== KINDS[tag] || /"integrity"/.test(document.head.innerHTML)) return;
    // At once where the network may only have had a hiccup.
    if (!tried[tag]) retry();
    // Not from the error, in which Firefox names what the module imports if that failed.
    const path = tried[tag] ?? /\.\/[^`'"]+/.exec(String(fetched))![0];
    const anew = (tried[tag] = path.replace(RegExp(folder + '-(%3.)*'), '$&%3'));
    KINDS[tag] = () => import(/* @vite-ignore */ anew);
  });
};

const near = new IntersectionObserver(
  (entries) => entries.forEach((entry) => entry.isIntersecting && load(entry.target)),
  { rootMargin: '600px' },
);

/** Gives an element the settings that stand as `data-…` on another, unless it has its own. */
const adopt = (
  element: Element,
  from: Element,
  accepts: (name: string, value: string) => boolean,
): void => {
  for (const { name, value } of from.attributes) {
    const setting = name.replace(/^data-(book$)?/, (_, book) => (book ? 'src' : ''));
    if (setting === name || element.hasAttribute(setting) || !accepts(setting, value)) continue;
    element.setAttribute(setting, value);
  }
};

/** A plugin that delays scripts may have left the address of this one in `data-src`. */
const isGeneral = (name: string, value: string): boolean =>
  /^(src|endpoint|phone|lang)$/.test(name) && !value.includes('forecost.js');

/**
 * A mount point may lie among content that others write, as sanitizers let `data-` through: so it
 * can name no handler, no style, and no address that is not on the page's own site.
 */
const isHarmless = (name: string, value: string): boolean =>
  /src|endpoint/.test(name) ? /^(?!\/\/)[\w./?=&%-]+$/.test(value) : !/^(on|style$|fc$)/.test(name);

/** Puts into a mount point the element that it names, with the content between its tags. */
const fill = (place: Element): void => {
  if (seen.has(place)) return;
  seen.add(place);
  const tag = `fc-${place.getAttribute('data-fc')}`;
  if (!KINDS[tag]) {
    console.warn(`[forecost] data-fc: ${tag} is none of ${TAGS}.`);
    // A copy of a place that has its element has one too.
  } else if (!place.querySelector(tag)) {
    const element = document.createElement(tag);
    adopt(element, place, isHarmless);
    element.append(...place.childNodes);
    place.append(element);
  }
};

const find = (): void => {
  // What is between the tags of a mount point is moved, so all of it must be there.
  if (document.readyState !== 'loading') document.querySelectorAll('[data-fc]').forEach(fill);
  document.querySelectorAll(TAGS).forEach((element) => {
    if (seen.has(element)) return;
    seen.add(element);
    if (script) adopt(element, script, isGeneral);
    near.observe(element);
  });
};

/** Whoever goes through the page by keys is past an element before it could come. */
const fetchAll = (): void => document.querySelectorAll(TAGS).forEach(load);

// A browser without them could show nothing as it is meant; there the page's own content stays.
const isYoung = 'adoptedStyleSheets' in document;

if (
  isYoung &&
  document.dispatchEvent(new CustomEvent(GREETING, { detail: VERSION, cancelable: true }))
) {
  const greeted = (event: CustomEvent<string>): void => {
    event.preventDefault();
    if (event.detail !== VERSION)
      console.warn(`[forecost] Remove one script: ${VERSION} is used, ${event.detail} is not.`);
  };
  document.addEventListener(GREETING, greeted as EventListener);
  document.addEventListener('DOMContentLoaded', find);
  document.addEventListener('keydown', fetchAll, { once: true });
  find();
  new MutationObserver(find).observe(document, { subtree: true, childList: true });
}
