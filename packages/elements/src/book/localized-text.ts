import type { LocalizedText } from '@forecost/core';

/** The words of the price book in the language asked for, else in English. */
export function textIn(text: LocalizedText, tag: string): string {
  return typeof text === 'string' ? text : (text[tag] ?? text.en);
}
