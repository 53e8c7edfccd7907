import { warnOnce } from '../console/say-once.ts';
import { tryingAgain } from '../lazy/try-again.ts';
import { pricesEn } from './en/prices.ts';
import type { OwnPriceWords } from './price-words.ts';
import type { SharedWords } from './translation.ts';

const spanish = tryingAgain(() => import('./es/prices.ts'));

/** The languages whose words for prices are a file of their own; a registered one brings them along. */
const LANGUAGES: Readonly<Record<string, () => Promise<OwnPriceWords>>> = {
  __proto__: null as never,
  es: async () => (await spanish().catch(spanish)).pricesEs,
};

const loaded = new Map<string, OwnPriceWords>();

/** What prices say in the language of these words; English in one that does not say it. */
export function priceWordsOf(words: SharedWords): OwnPriceWords | undefined {
  if ('pricesTitle' in words) return words as SharedWords & OwnPriceWords;
  return loaded.get(words.tag) ?? (LANGUAGES[words.tag] ? undefined : pricesEn);
}

/** Whether {@link fetchPriceWords} has something to fetch. */
export function arePriceWordsFar(tag: string): boolean {
  return tag in LANGUAGES && !loaded.has(tag);
}

/** Fetches what prices say in a language. Never rejects: where that fails English stands in. */
export async function fetchPriceWords(tag: string): Promise<void> {
  try {
    loaded.set(tag, await LANGUAGES[tag]!());
  } catch {
    loaded.set(tag, pricesEn);
    warnOnce(`The words for prices in lang="${tag}" could not be fetched; English is shown.`);
  }
}
