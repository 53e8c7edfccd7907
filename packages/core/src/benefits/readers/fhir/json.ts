import type { Notebook } from '../notebook.ts';
import { FHIR_LIMITS } from './hostile.ts';

/** A JSON object whose members are not known to be anything yet. */
export type Json = Readonly<Record<string, unknown>>;

/** An item of a list, with its path. */
export interface Placed {
  readonly value: Json;
  readonly path: string;
}

/** The value as an object; anything else is an empty one. */
export function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

/** A text short enough to be copied, or undefined. */
export function textOf(value: unknown): string | undefined {
  const fits = typeof value === 'string' && value !== '' && value.length <= FHIR_LIMITS.textLength;
  return fits ? value : undefined;
}

/**
 * Whether an element has a modifier extension, which may turn its meaning round: FHIR forbids using
 * such an element without understanding the extension. Source: FHIR R4, extensibility, 2.4.0.
 */
export function isModified({ modifierExtension }: Json): boolean {
  return modifierExtension !== undefined;
}

/**
 * The objects of a list with their paths; what is no list, no object in it, or changed in meaning by
 * a modifier extension is listed.
 */
export function itemsOf(parent: Json, key: string, path: string, notebook: Notebook): Placed[] {
  const value = parent[key];
  const at = path ? `${path}.${key}` : key;
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    notebook.list(at, 'wrong-type', key, 'FHIR has a list here.');
    return [];
  }
  return value.flatMap((item: unknown, index) => {
    const place = `${at}[${index}]`;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
      if (!isModified(item as Json)) return [{ value: item as Json, path: place }];
      const why = 'An extension changes what it means.';
      notebook.list(place, 'modifier-extension', key, why);
      return [];
    }
    notebook.list(place, 'wrong-type', key, 'FHIR has an object here.');
    return [];
  });
}

/** The codes of a CodeableConcept in order, then its displays and its text, each once. */
export function wordsOf(concept: unknown): string[] {
  const { coding, text } = objectOf(concept);
  const codings = (Array.isArray(coding) ? coding : []).map(objectOf);
  const words = [
    ...codings.map(({ code }) => code),
    ...codings.map(({ display }) => display),
    text,
  ];
  return [...new Set(words.flatMap((word) => textOf(word) ?? []))];
}

/** What a CodeableConcept says, fit to be repeated: its first code where that is short and plain. */
export function labelOf(concept: unknown): string {
  const [first = ''] = wordsOf(concept);
  return /^[\w./ -]{1,40}$/.test(first) ? first : '(unreadable)';
}
