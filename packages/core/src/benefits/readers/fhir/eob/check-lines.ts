import type { Problem } from '../../../../errors.ts';
import { minorToDecimal } from '../../../../money/minor-to-decimal.ts';
import type { CurrencyCode } from '../../../../money/minor-units.ts';
import { percentOf } from '../../../../money/percent-of.ts';
import type { EobAmounts } from './amounts.ts';
import { EOB_AMOUNTS, type EobAmount } from './categories.ts';
import { checkCostShare } from './check-cost-share.ts';
import type { EobLine } from './line.ts';

/** What contradicts in each line: its parts' sum, its plan percentage, its cost share. */
export function checkLines(lines: readonly EobLine[], currency: CurrencyCode): Problem[] {
  return lines.flatMap((line) => [
    ...EOB_AMOUNTS.flatMap((name) => checkSum(name, line.path, line.amounts, line.parts, currency)),
    ...checkPlanPercent(line, currency),
    ...checkCostShare(line.amounts, line.path, currency),
    ...checkLines(line.parts, currency),
  ]);
}

/** An amount must be the sum of its parts', where every part states it. */
export function checkSum(
  name: EobAmount,
  path: string,
  whole: EobAmounts,
  parts: readonly EobLine[],
  currency: CurrencyCode,
): Problem[] {
  const stated = whole[name];
  const amounts = parts.flatMap(({ amounts: own }) => own[name] ?? []);
  if (stated === undefined || parts.length === 0 || amounts.length < parts.length) return [];
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (sum === stated) return [];
  const expected = `${minorToDecimal(sum, currency)}, the sum of its ${parts.length} lines`;
  const received = `${minorToDecimal(stated, currency)}`;
  const advice = 'A line may have been left out of it.';
  return [{ code: 'sum-differs', path: `${path}.${name}`, expected, received, advice }];
}

/** Where the plan's percentage is stated, its payment is that share of the eligible amount, to the cent. */
function checkPlanPercent(
  { amounts, planPercent, path }: EobLine,
  currency: CurrencyCode,
): Problem[] {
  const { eligible, benefit } = amounts;
  if (planPercent === undefined || eligible === undefined || benefit === undefined) return [];
  const due = percentOf(eligible, planPercent);
  if (Math.abs(due - benefit) <= 1) return [];
  const expected = `${minorToDecimal(due, currency)}, ${planPercent / 100} % of the eligible amount`;
  const received = `${minorToDecimal(benefit, currency)}`;
  return [{ code: 'percent-differs', path: `${path}.benefit`, expected, received }];
}
