import { LANGUAGES } from './languages.ts';
import type { Translation } from './translation.ts';

/**
 * Adds a language, or replaces one that is not yet shown. Call it before the elements are.
 *
 * @param tag BCP 47 primary tag, as in `lang`: `fr`
 * @param fetch called once, when an element first needs the language
 */
export function registerLanguage(tag: string, fetch: () => Promise<Translation>): void {
  let words: Promise<Translation> | undefined;
  const once = (): Promise<Translation> => (words ??= fetch());
  LANGUAGES[tag] = [once, once];
}
