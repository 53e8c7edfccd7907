import type { Browser } from 'puppeteer-core';

/** One picture: a state of an element, and how the page around it is. */
export interface View {
  /** Of its file: `cost-calculator.at-first.phone`. */
  readonly name: string;
  readonly width: number;
  /** Of the window, where that is what the picture shows; default: the whole of the state. */
  readonly height?: number;
  /** Of the gallery's address. */
  readonly query: string;
}

const PHONE = 390;
const PHONE_HEIGHT = 800;
const DESKTOP = 1000;
const THEMES = [
  ['clear', 'light'],
  ['plain', 'dark'],
  ['warm', 'light'],
] as const;
/** Drawn in other dress too: the state that shows most. */
const RICH = ['cost-calculator.at-first'];

/** Has something at the edge of a phone's window. */
const LONG = 'cost-calculator.paying-with-insurance';

/**
 * Every state on a phone in English, light; a rich one on a desktop in Spanish, dark; a phone's
 * window; each theme once.
 */
export async function viewsOf(browser: Browser, gallery: string): Promise<View[]> {
  const tab = await browser.newPage();
  await tab.goto(gallery);
  await tab.waitForSelector('html[data-shown]');
  const states = await tab.$$eval('section', (sections) => sections.map(({ id }) => id));
  await tab.close();
  const missing = [LONG, ...RICH].filter((id) => !states.includes(id));
  if (missing.length > 0) throw new Error(`The gallery does not show ${missing.join(', ')}.`);
  return [
    ...states.map((state) => view(state, 'phone', PHONE, { scheme: 'light', lang: 'en' })),
    ...RICH.map((state) => view(state, 'desktop-dark-es', DESKTOP, { scheme: 'dark', lang: 'es' })),
    {
      ...view(LONG, 'phone-window', PHONE, { scheme: 'light', lang: 'en' }),
      height: PHONE_HEIGHT,
    },
    ...THEMES.map(([theme, scheme]) =>
      view('price-list.with-a-promotion', theme, PHONE, { theme, scheme }),
    ),
  ];
}

function view(
  state: string,
  suffix: string,
  width: number,
  query: Readonly<Record<string, string>>,
): View {
  const search = new URLSearchParams({ ...query, state });
  return { name: `${state}.${suffix}`, width, query: search.toString() };
}
