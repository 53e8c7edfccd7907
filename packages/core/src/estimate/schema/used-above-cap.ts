import type { Problem } from '../../errors.ts';
import { amountText } from '../../money/amount-text.ts';
import { toRange } from '../../money/range.ts';
import type { PriceBook } from '../../price-book/types.ts';
import type { EstimateRequest } from '../types.ts';
import { HELP_USED } from './unknown-ids.ts';

/** Every manufacturer program that is said to have paid more than it pays in a year. */
export function usedAboveCap(
  { assistance = [], currency }: PriceBook,
  { insurance }: EstimateRequest,
): Problem[] {
  const said = Object.entries(insurance?.benefits?.assistanceUsed ?? {});
  return said.flatMap(([program, used]): Problem[] => {
    const { perYear = Infinity } = assistance.find(({ id }) => id === program) ?? {};
    const { low } = toRange(used);
    if (low <= perYear) return [];
    const expected = `at most the program's yearly cap, ${amountText(perYear, currency)}`;
    const received = amountText(low, currency);
    return [{ code: 'used-above-cap', path: `${HELP_USED}.${program}`, expected, received }];
  });
}
