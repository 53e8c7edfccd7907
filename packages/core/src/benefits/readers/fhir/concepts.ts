import { lookUp } from '../look-up.ts';
import { wordsOf } from './json.ts';

/** The first entry of a table that a code, a display or the text of a CodeableConcept leads to. */
export function conceptIn<T>(table: Readonly<Record<string, T>>, concept: unknown): T | undefined {
  for (const word of wordsOf(concept)) {
    const entry = lookUp(table, word) ?? lookUp(table, kebab(word));
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** `Primary Care Visit` and `primary_care_visit` as `primary-care-visit`. */
function kebab(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
}
