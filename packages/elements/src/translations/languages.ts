import { warnOnce } from '../console/say-once.ts';
import { tryingAgain } from '../lazy/try-again.ts';
import type { FirstWords, LaterWords } from './translation.ts';

/** How the words of a language are fetched: those of the first paint, then the rest. */
type Language = readonly [first: () => Promise<FirstWords>, later: () => Promise<LaterWords>];

const firstSpanish = tryingAgain(() => import('./es/first.ts'));
const laterEnglish = tryingAgain(() => import('./en/later.ts'));
const laterSpanish = tryingAgain(() => import('./es/later.ts'));

/** The languages beside English, which every element brings along. It inherits nothing of the page's. */
export const LANGUAGES: Record<string, Language> = {
  __proto__: null as never,
  es: [
    () =>
      firstSpanish()
        .catch(firstSpanish)
        .then(({ firstEs }) => firstEs),
    () => laterSpanish().then(({ laterEs }) => laterEs),
  ],
};

const loaded = new Map<string, FirstWords>();

/** The nearest language we have for a BCP 47 tag: `es-MX` gives `es`, an unknown one `en`. */
export function nearestLanguage(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return primary in LANGUAGES ? primary : 'en';
}

/**
 * The words of a language for the first paint: English as the element has it, another language once
 * it was fetched.
 */
export function firstWords<Words>(tag: string, english: Words): Words | FirstWords | undefined {
  return tag === 'en' ? english : loaded.get(tag);
}

/**
 * Fetches a language for {@link firstWords}. Never rejects: a failure is said in the console, and from
 * then on the language is one that we don't have.
 */
export async function fetchLanguage(tag: string): Promise<void> {
  try {
    loaded.set(tag, await LANGUAGES[tag]![0]());
  } catch {
    delete LANGUAGES[tag];
    warnOnce(`The words for lang="${tag}" could not be fetched; English is shown.`);
  }
}

/**
 * The rest of a language's words.
 *
 * @param tag that of the words in use, which is `en` where English stands in
 * @throws where the network fails
 */
export function fetchLaterWords(tag: string): Promise<LaterWords> {
  return LANGUAGES[tag]?.[1]() ?? laterEnglish().then(({ laterEn }) => laterEn);
}

/** The language of the element's text: its own `lang`, else that of the nearest ancestor, through shadow roots. */
export function languageOf(element: Element): string {
  const near = element.closest<HTMLElement>('[lang]');
  if (near) return near.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
