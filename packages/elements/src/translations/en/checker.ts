import type { CheckerWords } from '../translation.ts';
import { sharedEn } from './shared.ts';

/** English of the insurance checker’s first paint. */
export const checkerEn: CheckerWords = {
  ...sharedEn,
  checkerTitle: 'Will my insurance pay?',
  payerHint: 'Start typing the name on your member card.',
  location: 'Location',
  matches: (count) => (count === 1 ? '1 match' : `${count} matches`),
  noMatch: 'Not in our list. That does not mean no: ask us and we’ll check.',
};
