import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import type { Detail } from './summary.ts';

type Words = CalculatorWords & LaterWords;

/**
 * The words for an estimate: while nobody knows the network, or whether a plan pays outside it, ways to
 * pay have an “if” in their names, whichever is shown; where a lender is paid by the month, visits and
 * lines have a price, which nobody pays at them.
 */
export function wordsFor(words: Words, { whole, shown }: Detail): Words {
  const open = whole.scenarios.flatMap(({ warnings, assumptions }) => [
    ...assumptions.map(({ subject }) => subject),
    ...warnings.map(({ code, subject = code }) => subject),
  ]);
  return {
    ...words,
    moreScenarios: Object.assign(
      {},
      words.moreScenarios,
      ...open.map((subject) => words.ifs[subject as keyof Words['ifs']]),
    ),
    ...(shown.financing ? { perVisit: words.visitPrice, linePays: words.fact } : {}),
  };
}
