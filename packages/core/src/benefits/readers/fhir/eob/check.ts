import type { Problem } from '../../../../errors.ts';
import type { CurrencyCode } from '../../../../money/minor-units.ts';
import { EOB_AMOUNTS } from './categories.ts';
import { checkCostShare } from './check-cost-share.ts';
import { checkLines, checkSum } from './check-lines.ts';
import { readExplanationOfBenefit } from './read.ts';

/**
 * Everything in an ExplanationOfBenefit that contradicts itself, each with its path.
 *
 * Published samples do: HL7's own has totals that leave out its second line. An empty list says
 * that nothing contradicts, not that the claim was paid rightly. Amounts that are not stated
 * contradict nothing.
 *
 * @throws ForecostError where it is no ExplanationOfBenefit or hostile
 */
export function checkExplanationOfBenefit(
  json: unknown,
  currency: CurrencyCode = 'USD',
): Problem[] {
  const reading = readExplanationOfBenefit(json, currency);
  return [
    ...EOB_AMOUNTS.flatMap((name) =>
      checkSum(name, 'total', reading.totals, reading.lines, currency),
    ),
    ...checkLines(reading.lines, currency),
    ...checkCostShare(reading.totals, 'total', currency),
  ];
}
