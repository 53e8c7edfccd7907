import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const SENTENCE_END = /[.?!]+(?=["”)]*(?:\s|$))/g;
const WORD = /[\p{L}\p{N}’'-]+/gu;

interface Counts {
  readonly words: readonly string[];
  readonly sentences: number;
}

/** The school grade (United States) that English text asks for, by Flesch and Kincaid (1975). */
export function englishGrade(text: string): number {
  const { words, sentences } = count(text);
  const syllables = words.reduce((sum, word) => sum + (syllable(word) || 1), 0);
  return fleschKincaid({ sentence: sentences, word: words.length, syllable: syllables });
}

/**
 * How easily Spanish text reads, by Fernández Huerta (1959) as corrected by Law (2011): 60 to 70 is
 * for grades 7 and 8, more is easier.
 *
 * Source: https://legible.es/blog/lecturabilidad-fernandez-huerta/, retrieved 2026-11-21.
 */
export function spanishEase(text: string): number {
  const { words, sentences } = count(text);
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.84 - 60 * (syllables / words.length) - 1.02 * (words.length / sentences);
}

/**
 * The syllables of a Spanish word: its groups of vowels, where two of a, e, o part, and so does an
 * accented i or u from its neighbor. Source: Ortografía de la lengua española (2010), chapter II.
 */
export function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/([gq])u(?=[eiéí])/g, '$1')
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const split = letters
    .replace(/([aeoáéóíú])(?=[aeoáéóíú])/g, '$1-')
    .replace(/([íú])(?=[aeo])/g, '$1-');
  return split.match(/[aeiouáéíóúü]+/g)?.length ?? 1;
}

function count(text: string): Counts {
  const words = text.match(WORD) ?? [];
  return { words, sentences: Math.max(1, text.match(SENTENCE_END)?.length ?? 1) };
}
