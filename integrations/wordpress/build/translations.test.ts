import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callbackEn } from '../../../packages/elements/src/translations/en/callback.ts';
import { firstEs } from '../../../packages/elements/src/translations/es/first.ts';
import { findStrings, keyOf } from './strings.ts';
import { readTranslations, writePhp, writeTemplate } from './translations.ts';

const PLUGIN = join(import.meta.dirname, '..', 'plugin');
const languages = (file: string): string => readFileSync(join(PLUGIN, 'languages', file), 'utf8');

const strings = findStrings(PLUGIN);
const spanish = readTranslations(languages('forecost-es_ES.po'));

describe('the plugin’s texts', () => {
  it('are found in PHP, in blocks and in the header', () => {
    const found = strings.map(({ text }) => text);
    expect(found).toContain('Ask for a call');
    expect(found).toContain('Price list');
    expect(found.some((text) => text.startsWith('Honest prices for medical care'))).toBe(true);
  });

  it('are all in the template; `write-template.ts` repairs', () => {
    expect(languages('forecost.pot')).toBe(writeTemplate(strings));
  });

  it('are all in Spanish, and no other is', () => {
    expect([...spanish.keys()].toSorted()).toEqual(strings.map(keyOf).toSorted());
  });

  it('keep their placeholders in Spanish', () => {
    const placeholders = (text: string): string[] => (text.match(/%(\d\$)?s/g) ?? []).toSorted();
    for (const string of strings) {
      expect(placeholders(spanish.get(keyOf(string)) ?? '')).toEqual(placeholders(string.text));
    }
  });

  // The server keeps with each request what was consented to, in whichever form it was.
  it('ask for consent, and for what is needed, in the words of the element', () => {
    const texts = (words: typeof firstEs | typeof callbackEn): string[] => [
      words.consentCall('%s'),
      words.name,
      words.phone,
      words.send,
    ];
    expect(strings.map(({ text }) => text)).toEqual(expect.arrayContaining(texts(callbackEn)));
    expect(texts(callbackEn).map((text) => spanish.get(text))).toEqual(texts(firstEs));
  });
});

describe('writePhp', () => {
  it('lets no text end its string', () => {
    const php = writePhp(new Map([["it's", "a \\' b"]]), 'es_ES');
    expect(php).toContain("'it\\'s' => 'a \\\\\\' b',");
  });
});
