import { leavesShare } from '../second-plan.ts';
import type { Problem } from '../../errors.ts';
import type { NetworkBenefits, SecondaryCoverage } from '../types.ts';
import { type AmountText, checkLimit } from './check-limit.ts';
import { checkOrder } from './check-order.ts';

/** What to do about a term that the plan cannot have. */
const LEAVE_OUT = 'Leave it out.';

/** A second plan's limits, and those of them that its formula has no use for. */
export function checkSecond(second: SecondaryCoverage | undefined, text: AmountText): Problem[] {
  const { formula = 'medigap', deductible, outOfPocketMaximum } = second ?? {};
  const leaves = leavesShare(second);
  const unused = leaves ? 'deductible' : 'outOfPocketMaximum';
  const isPrivate = !formula.startsWith('medi');
  const limit = isPrivate ? undefined : second?.[unused];
  const problems = [
    ...checkCopay(second),
    ...checkYear(second),
    ...checkLimit(deductible, 'secondary.deductible', text),
    ...checkLimit(outOfPocketMaximum, 'secondary.outOfPocketMaximum', text),
    ...(isPrivate ? checkOrder((second ?? {}) as NetworkBenefits, {}, 'secondary', text) : []),
  ];
  if (limit === undefined || limit === 'none') return problems;
  const path = `secondary.${unused}`;
  const advice = LEAVE_OUT;
  const expected =
    formula === 'medicare-secondary'
      ? 'none, because Medicare has no such limit'
      : `none, because Medigap plans that leave a part of the share (Plans K and L) have ${leaves ? 'no deductible' : 'one, and no others'}`;
  return [...problems, { code: 'limit-not-counted', path, expected, received: 'a limit', advice }];
}

/** A copay of office visits beside what Plan N, which alone has one, does not have. */
function checkCopay({
  formula,
  coinsurance,
  paysDeductible,
  visitCopay,
}: Partial<SecondaryCoverage> = {}): Problem[] {
  const isPlanN = formula === 'medigap' && !coinsurance && !paysDeductible;
  if (!visitCopay || isPlanN) return [];
  const expected =
    'none, because only Medigap Plan N has one, which leaves Part B’s deductible and no other part of the share';
  const where = { code: 'copay-not-counted', path: 'secondary.visitCopay' };
  return [{ ...where, expected, received: 'a copay', advice: LEAVE_OUT }];
}

/** Another year than the calendar's of Medicare, or of a plan that pays what Medicare leaves. */
function checkYear({
  formula = 'standard',
  planYearStart = '01-01',
}: Partial<SecondaryCoverage> = {}): Problem[] {
  if (!formula.startsWith('medi') || planYearStart === '01-01') return [];
  const where = { code: 'calendar-year-only', path: 'secondary.planYearStart' };
  const expected = '01-01, because the year of Medicare and of Medigap is the calendar’s';
  return [{ ...where, expected, received: planYearStart, advice: LEAVE_OUT }];
}
