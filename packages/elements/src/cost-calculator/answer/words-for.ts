import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import type { Standing } from '../plan/standing.ts';
import type { Detail } from './summary.ts';

type Words = CalculatorWords & LaterWords;

/**
 * The words for an estimate: while nobody knows the network, or whether a plan pays outside it, ways to
 * pay have an “if” in their names, whichever is shown; where a lender is paid by the month, visits and
 * lines have a price, which nobody pays at them.
 */
export function wordsFor(
  words: Words,
  { shown }: Detail,
  { status, asksOutside, isOpen }: Standing,
): Words {
  const open = status === 'unknown' ? status : asksOutside && !isOpen && 'out-of-network';
  return {
    ...words,
    ...(open && { moreScenarios: { ...words.moreScenarios, ...words.ifs[open] } }),
    ...(shown.financing && { perVisit: words.visitPrice, linePays: words.fact }),
  };
}
