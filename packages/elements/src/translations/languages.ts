import { warnOnce } from '../console/say-once.ts';
import type { LaterWords, Translation } from './translation.ts';

/** The languages beside English, which every element brings along; a new one is one file and one line here. */
const LANGUAGES: Readonly<Record<string, () => Promise<Translation>>> = {
  es: async () => (await import('./es.ts')).es,
};

const loaded = new Map<string, Translation | 'failed'>();

/** The nearest language we have for a BCP 47 tag: `es-MX` gives `es`, an unknown one `en`. */
export function nearestLanguage(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(LANGUAGES, primary) ? primary : 'en';
}

/**
 * The words of a language for the first paint: English as the element has it, another language once
 * it was fetched. Where fetching failed English stands in.
 */
export function firstWords<Words>(tag: string, english: Words): Words | Translation | undefined {
  const words = tag === 'en' ? english : loaded.get(tag);
  return words === 'failed' ? english : words;
}

/** Fetches a language for {@link firstWords}. Never rejects; a failure is said in the console. */
export async function fetchLanguage(tag: string): Promise<void> {
  try {
    loaded.set(tag, await LANGUAGES[tag]!());
  } catch {
    loaded.set(tag, 'failed');
    warnOnce(`The words for lang="${tag}" could not be fetched; English is shown.`);
  }
}

/** The rest of a language's words. @throws where the network fails */
export async function fetchLaterWords(tag: string): Promise<LaterWords> {
  const words = loaded.get(tag);
  if (words && words !== 'failed') return words;
  return (await import('./en/later.ts')).laterEn;
}

/** The language of the element's text: its own `lang`, else that of the nearest ancestor, through shadow roots. */
export function languageOf(element: Element): string {
  const near = element.closest<HTMLElement>('[lang]');
  if (near) return near.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
