/**
 * What a page in a frame runs beside the loader: puts the elements into it that its own address
 * names, and tells the page around it how high it is.
 *
 * Anybody can write such an address and send it to somebody. So it can name only what is on the
 * frame's own site, and no phone number; whoever needs more writes a page of their own with this
 * script. Runs as a classic script, which a frame without an origin may fetch from anywhere.
 */
import type { HeightMessage } from './height-message.ts';

const ELEMENTS = ['cost-calculator', 'insurance-checker', 'callback-form', 'price-list'];

/** What a query parameter must look like; all others are left alone. Empty stands for a flag. */
const SETTINGS: Readonly<Record<string, RegExp>> = {
  book: /^(?!\/\/)[\w./-]+$/,
  endpoint: /^(?!\/\/)[\w./-]+$/,
  course: /^[\w-]+$/,
  service: /^[\w-]+$/,
  services: /^[\w -]+$/,
  location: /^[\w-]+$/,
  'start-date': /^\d{4}-\d\d-\d\d$/,
  'no-packages': /^$/,
  lang: /^[a-z]{2,3}(-\w+)*$/i,
  theme: /^(clear|warm|plain)$/,
  'color-scheme': /^(light|dark|light dark)$/,
};

/** How often the content may go on growing at the rate of the window before it counts as never ending. */
const PATIENCE = 3;

/** What shows or hides something: after it, the window is not why the height is another. */
const CHANGES = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['class', 'hidden', 'open'],
};

const files = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;
const given = new Map(
  [...new URLSearchParams(location.search)].filter(([name, value]) => {
    const wanted = SETTINGS[name];
    if (wanted && !wanted.test(value)) {
      console.warn(`[forecost] ${name} in the frame's address must match ${wanted}: left out.`);
    }
    return wanted?.test(value);
  }),
);
const queue = new URLSearchParams(location.search)
  .getAll('element')
  .flatMap((names) => names.split(' '))
  .filter((name) => {
    if (ELEMENTS.includes(name)) return true;
    console.error(`[forecost] element in the frame's address must be of ${ELEMENTS.join(', ')}.`);
    return false;
  });

/** One after another, so that none moves those that are there already. */
function mountNext(): void {
  const name = queue.shift();
  if (!name) return;
  const mount = document.createElement('div');
  // A page of one's own may have written what is shown until the element is there, and without it.
  if (!document.querySelector('[data-fc]')) mount.append(...document.body.childNodes);
  else mount.className = 'waiting';
  for (const [setting, value] of given) {
    if (!/^(lang|theme|color-scheme)$/.test(setting)) mount.setAttribute(`data-${setting}`, value);
  }
  mount.setAttribute('data-fc', name);
  document.body.append(mount);
  sizes.observe(mount);
}

function dress(): void {
  const { documentElement, head } = document;
  const [lang, theme] = [given.get('lang'), given.get('theme')];
  if (lang) documentElement.lang = lang;
  documentElement.style.colorScheme = given.get('color-scheme') ?? '';
  if (!theme) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`themes/${theme}.css`, files).href;
  head.append(link);
}

/** An element shows what it has: its heading names the page, where nobody else did. */
function handleSettled({ target }: Event): void {
  const { shadowRoot } = target as Element;
  const heading = shadowRoot?.querySelector('h2')?.textContent?.trim();
  if (heading && document.title === 'Forecost') document.title = heading;
  document.querySelector('.waiting')?.classList.remove('waiting');
  mountNext();
}

let told = 0;
let [width, height] = [innerWidth, innerHeight];
let [rate, times] = [0, 0];

/** Tells the height when it is another; what follows the window's own height must not chase it. */
function tellChange(): void {
  for (const root of shadowRoots()) changes.observe(root, CHANGES);
  const content = contentHeight();
  const grown = innerWidth === width ? innerHeight - height : 0;
  [width, height] = [innerWidth, innerHeight];
  if (content === told) return;
  if (content > told && followsWindow((content - told) / grown)) return;
  told = content;
  tell();
}

/**
 * Whether the content grew once more by as many times what the window grew, and would for ever.
 *
 * What has grown while the window did has not always grown because of it: an element renders in
 * turns, and between two of them the page around gives the frame the height it was told. And what
 * grows by a smaller part of it each time comes to an end.
 */
function followsWindow(now: number): boolean {
  times = now > 0.9 && Math.abs(now - rate) < 0.1 ? times + 1 : 0;
  rate = now;
  return times >= PATIENCE;
}

/** Where what is in the body ends, lists that hang over it too, whatever height the body was given. */
function contentHeight(): number {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  const ends = [range, ...openLists()].map((part) => part.getBoundingClientRect().bottom);
  const { marginBottom, paddingBottom } = getComputedStyle(document.body);
  const edge = parseFloat(marginBottom) + parseFloat(paddingBottom);
  return Math.ceil(Math.max(...ends) + scrollY + edge);
}

function openLists(): Element[] {
  return shadowRoots().flatMap((root) => [
    ...root.querySelectorAll('[role=listbox]:not([hidden])'),
  ]);
}

function shadowRoots(): ShadowRoot[] {
  return [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/** To whoever has the frame: a height is all that is ever told. */
function tell(): void {
  if (parent !== window && told > 0) {
    parent.postMessage({ type: 'forecost-height', height: told } satisfies HeightMessage, '*');
  }
}

const sizes = new ResizeObserver(tellChange);
const changes = new MutationObserver(() => {
  times = 0;
  for (const list of openLists()) sizes.observe(list);
});
changes.observe(document.body, CHANGES);
dress();
for (const type of ['fc-ready', 'fc-error']) document.addEventListener(type, handleSettled);
mountNext();
for (const part of [document.body, ...document.body.children]) sizes.observe(part);
addEventListener('message', ({ source, data }) => {
  // The page around came later than the frame.
  if (source === parent && (data as HeightMessage | null)?.type === 'forecost-height') tell();
});
// Whoever begins to use a frame that was held to another height gets it whole.
for (const type of ['click', 'keyup']) {
  addEventListener(type, () => innerHeight !== told && tell());
}
