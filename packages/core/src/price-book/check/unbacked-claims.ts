import { byLanguage } from '../by-language.ts';
import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';
import { patientTexts } from './patient-texts.ts';

/** Promises about cost that a list of prices cannot keep, in the languages clinics write. */
const CLAIMS: readonly RegExp[] = [
  /\bup to 100\s?(%|percent)/i,
  /\b(100\s?%|fully|completely) (covered|paid)/i,
  /\bguarantee[ds]?\b/i,
  /\bno (cost|out-of-pocket|charge)\b/i,
  // "drug-free" and "feel free to call" promise nothing.
  /(?<![-\w])(?<!\bfeel )free\b(?! (from|to)\b)/i,
  /\bpays? nothing\b/i,
  /\bas (little|low) as(?= \$?\d)/i,
  /\bhasta (el|un) 100\s?%/i,
  /\b(totalmente|completamente|100\s?%) (cubiert[oa]|pagad[oa])/i,
  /\bgarantizad[oa]s?\b/i,
  /\bno pag(a|as|ará|ue) nada\b/i,
  /\b(tan solo|tan poco como)(?= \$?\d)/i,
  /\bgratis\b|\bgratuit[oa]s?\b|\bsin costo\b/i,
];

/** A text makes no promise about what a patient or a plan pays; that is the estimate's to say. */
export function unbackedClaims(book: PriceBook): Finding[] {
  return patientTexts(book).flatMap(({ path, text }) =>
    Object.entries(byLanguage(text)).flatMap(([language, words]) => {
      const claim = CLAIMS.map((pattern) => pattern.exec(words)?.[0]).find(Boolean);
      if (claim === undefined) return [];
      return warning({
        code: 'unbacked-claim',
        path: typeof text === 'string' ? path : `${path}.${language}`,
        expected: 'words that promise nothing about what a patient pays',
        received: JSON.stringify(claim),
        advice: 'Leave the amount to the estimate, or say who pays what and on which condition.',
      });
    }),
  );
}
