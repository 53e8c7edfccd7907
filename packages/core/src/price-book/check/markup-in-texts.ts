import { byLanguage } from '../by-language.ts';
import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';
import { patientTexts } from './patient-texts.ts';

/** Patients read a text as it is written, signs and all. */
export function markupInTexts(book: PriceBook): Finding[] {
  return patientTexts(book).flatMap(({ path, text }) =>
    Object.entries(byLanguage(text)).flatMap(([language, written]) => {
      const [markup] = MARKUP.exec(written) ?? [];
      if (markup === undefined) return [];
      return warning({
        code: 'markup-in-text',
        path: typeof text === 'string' ? path : `${path}.${language}`,
        expected: 'words alone',
        received: JSON.stringify(markup),
        advice: 'Take it out: patients would read it as it stands.',
      });
    }),
  );
}

/** A tag or a character reference of HTML, as texts copied from a website have them. */
const MARKUP = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#x?[\da-f]+);/i;
