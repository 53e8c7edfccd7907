import type { CheckerWords } from '../translation.ts';
import { sharedEn } from './shared.ts';

/** English of the insurance checker’s first paint. */
export const checkerEn: CheckerWords = {
  ...sharedEn,
  checkerTitle: 'Will my insurance pay?',
  payerHint: 'Start typing the name on your member card.',
  location: 'Location',
};
