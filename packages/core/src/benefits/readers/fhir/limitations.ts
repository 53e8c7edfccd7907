import type { Notebook } from '../notebook.ts';
import { type Json, objectOf, textOf } from './json.ts';

/** Keeps the words of CARIN's limitation extension as messages: "Copay waived if admitted". */
export function noteLimitations({ extension }: Json, notebook: Notebook): void {
  for (const item of Array.isArray(extension) ? extension : []) {
    const text = textOf(objectOf(item)['valueString']);
    if (text) notebook.messages.add(text);
  }
}
