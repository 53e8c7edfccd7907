import { byLanguage } from '../by-language.ts';
import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';
import { patientTexts } from './patient-texts.ts';

/** A language that some texts are written in has them all, so that no page mixes languages. */
export function missingTranslations(book: PriceBook): Finding[] {
  const texts = patientTexts(book);
  const languages = new Set(texts.flatMap(({ text }) => Object.keys(byLanguage(text))));
  return texts.flatMap(({ path, text }) => {
    const written = byLanguage(text);
    const lacking = [...languages].filter((language) => !(language in written));
    return lacking.map((language) =>
      warning({
        code: 'missing-translation',
        path,
        expected: `this text in "${language}", as other texts of the book have it`,
        received: `only ${Object.keys(written).join(', ')}`,
        advice: 'Until it is translated, patients read it in English.',
      }),
    );
  });
}
