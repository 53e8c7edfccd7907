import { createHash } from 'node:crypto';
import { formatMoment } from '../../src/format/moment.ts';
import { laterEs } from '../../src/translations/es/later.ts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calculatorEn } from '../../src/translations/en/calculator.ts';
import { callbackEn } from '../../src/translations/en/callback.ts';
import { checkerEn } from '../../src/translations/en/checker.ts';
import { eligibilityEn } from '../../src/translations/en/eligibility.ts';
import { laterEn } from '../../src/translations/en/later.ts';
import { pricesEn } from '../../src/translations/en/prices.ts';
import { es } from '../../src/translations/es.ts';
import { pricesEs } from '../../src/translations/es/prices.ts';
import type { Translation } from '../../src/translations/translation.ts';
import { englishGrade, spanishEase, spanishSyllables } from './readability.ts';
import { textsOf } from './texts-of.ts';

const en: Translation = {
  ...calculatorEn,
  ...checkerEn,
  ...callbackEn,
  ...laterEn,
  ...pricesEn,
  eligibility: eligibilityEn,
};
const english = textsOf(en);
const spanish = textsOf(es);

/** What reads the same in both languages. */
const SAME = [
  'shortMonth',
  // Of a month in short; a whole one has its "de" in Spanish.
  'monthOfYear',
  'fact',
  'list',
  'locale',
  'no',
  'packageItem',
  'planTypes.epo',
  'planTypes.hmo',
  'planTypes.medicaid',
  'planTypes.medicare',
  'planTypes.medicare-advantage',
  'planTypes.pos',
  'planTypes.ppo',
  'planTypes.tricare',
  'range',
  'tag',
];

/** Labels and names are too short for a formula to say anything of them. */
const sentences = ([, text]: readonly [string, string]): boolean => text.split(' ').length >= 6;

describe('the words of the elements', () => {
  it('are in Spanish wherever they are in English', () => {
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    const untranslated = [...english].filter(
      ([path, text]) => !SAME.includes(path) && spanish.get(path) === text,
    );
    expect(untranslated).toEqual([]);
  });

  it('are all used', () => {
    const folder = join(import.meta.dirname, '..', '..', 'src');
    const code = globSync('**/*.ts', { cwd: folder })
      .filter((path) => !path.startsWith('translations') && !path.endsWith('.test.ts'))
      .map((path) => readFileSync(join(folder, path), 'utf8'))
      .join('\n');
    const unused = Object.keys(en).filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
    expect(unused).toEqual([]);
  });

  it('were translated from the English of today', async () => {
    const lines = [...english].map(([path, text]) => `${path} ${fingerprint(text)}`).toSorted();
    await expect(
      `${lines.join('\n')}\n`,
      'The English of these changed. Read their Spanish, then run: pnpm translated',
    ).toMatchFileSnapshot('spanish-translated-from.txt');
  });

  it.each([
    ['17:30', 'el martes 24 de noviembre a las 5:30 p.m.'],
    ['13:00', 'el martes 24 de noviembre a la 1:00 p.m.'],
  ] as const)('promise a call by %s in a Spanish sentence', (time, moment) => {
    const said = laterEs.promise(formatMoment('2026-11-24', time, 'es-US'));
    expect(said.replaceAll(/\s/g, ' ')).toBe(
      `Le llamaremos a más tardar ${moment} (hora del consultorio).`,
    );
  });

  it('say one minute of what takes one', () => {
    expect(pricesEn.minutes(1, 1)).toBe('1 minute');
    expect(pricesEs.minutes(1, 1)).toBe('1 minuto');
  });

  it('call the place and the letter by one Spanish word each', () => {
    const other = [...spanish].filter(([, text]) => /clínica|una referencia/i.test(text));
    expect(other).toEqual([]);
  });

  it('ask for no more than eight years of school in English', () => {
    const hard = [...english].filter(sentences).filter(([, text]) => englishGrade(text) > 8);
    expect(hard).toEqual([]);
  });

  it('ask for no more than eight years of school in Spanish', () => {
    const hard = [...spanish].filter(sentences).filter(([, text]) => spanishEase(text) < 60);
    expect(hard).toEqual([]);
  });
});

describe('consent', () => {
  // Kept with every request, so an edition may never say anything else: reword under a new one.
  const editions: [Translation, string, string][] = [
    [en, 'en-2026-11-21', '8a19bc70'],
    [es, 'es-2026-11-21', 'fea3d21d'],
  ];
  it.each(editions)('%# says what its edition has always said', (words, edition, wording) => {
    expect(words.consentVersion).toBe(edition);
    const said = words.consentCall('Bay Clinic') + words.consentText('Bay Clinic');
    expect(fingerprint(said)).toBe(wording);
  });
});

describe('readability', () => {
  it('tells easy English from hard English', () => {
    expect(englishGrade('We call you back. You choose the time.')).toBeLessThan(3);
    expect(
      englishGrade('Coinsurance obligations accumulate after satisfaction of the deductible.'),
    ).toBeGreaterThan(12);
  });

  it('tells easy Spanish from hard Spanish', () => {
    expect(spanishEase('Le llamamos hoy. Usted elige la hora.')).toBeGreaterThan(80);
    expect(
      spanishEase('La responsabilidad financiera comprende obligaciones complementarias.'),
    ).toBeLessThan(30);
  });

  it.each([
    ['qué', 1],
    ['guía', 2],
    ['ciudad', 2],
    ['leer', 2],
    ['compañía', 4],
    ['autorización', 5],
    ['aérea', 4],
  ])('counts the syllables of %s', (word, syllables) => {
    expect(spanishSyllables(word)).toBe(syllables);
  });
});

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
