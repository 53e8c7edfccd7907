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
    const copied = Object.keys(written).filter((own) => own !== 'en' && isCopy(written, own));
    const copies = copied.map((language) =>
      warning({
        code: 'missing-translation',
        path: `${path}.${language}`,
        expected: `this text in "${language}"`,
        received: 'the words of "en"',
        advice: 'Translate it, or leave the key out: then it is marked as English.',
      }),
    );
    const missing = lacking.map((language) =>
      warning({
        code: 'missing-translation',
        path,
        expected: `this text in "${language}", as other texts of the book have it`,
        received: `only ${Object.keys(written).join(', ')}`,
        advice: 'Until it is translated, patients read it in English.',
      }),
    );
    return [...copies, ...missing];
  });
}

/** Whether a text is the English one; names of one or two words may be called the same. */
function isCopy(written: ReturnType<typeof byLanguage>, language: string): boolean {
  return written[language] === written.en && /\S\s+\S+\s+\S/.test(written.en);
}
