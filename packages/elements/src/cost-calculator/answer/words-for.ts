import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import type { Detail } from './summary.ts';

type Words = CalculatorWords & LaterWords;

/**
 * The words for an estimate: while nobody knows the network, ways to pay have an “if” in their names;
 * where a lender is paid by the month, visits and lines have a price, which nobody pays at them.
 */
export function wordsFor(words: Words, { shown }: Detail): Words {
  const isOpen = shown.warnings.some(({ code }) => code === 'network-unknown');
  return {
    ...words,
    ...(isOpen ? { moreScenarios: { ...words.moreScenarios, ...words.ifNetwork } } : {}),
    ...(shown.financing ? { perVisit: words.visitPrice, linePays: words.fact } : {}),
  };
}
