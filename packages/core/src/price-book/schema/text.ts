import * as z from 'zod/mini';
import { refuse } from './refusal.ts';

/** Words, at least one visible character. */
export const text = z
  .string('text')
  .check(
    refuse((value) =>
      value.trim() === ''
        ? { code: 'empty-text', expected: 'text', advice: 'Write the text or leave the key out.' }
        : undefined,
    ),
  );

/** Text of a fixed pattern. */
export function pattern(regex: RegExp, expected: string) {
  return z
    .string(expected)
    .check(refuse((value) => (regex.test(value) ? undefined : { code: 'wrong-format', expected })));
}

const LANGUAGE = /^[a-z]{2,3}$/;

const byLanguage = z.catchall(z.object({ en: text }, 'text by language'), text).check(
  refuse((texts) => {
    const wrong = Object.keys(texts).find((language) => !LANGUAGE.test(language));
    if (wrong === undefined) return undefined;
    const expected = 'languages by their two-letter codes, such as en and es';
    return { code: 'unknown-language', expected, received: JSON.stringify(wrong.slice(0, 60)) };
  }),
);

/** Words for patients: text, or text by language with English among them. */
export const localizedText = z.union(
  [text, byLanguage],
  'text, or text by language such as {en: "Visit", es: "Visita"}',
);
