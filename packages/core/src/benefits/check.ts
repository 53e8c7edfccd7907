import { leavesShare, secondPlan } from './second-plan.ts';
import type { Problem } from '../errors.ts';
import { amountText } from '../money/amount-text.ts';
import type { CurrencyCode } from '../money/minor-units.ts';
import { type Range, toRange } from '../money/range.ts';
import { isWithoutIndividual } from './aggregate-deductible.ts';
import type { Limit, NetworkBenefits, PlanBenefits, SecondaryCoverage } from './types.ts';

const TIERS = ['inNetwork', 'participating', 'outOfNetwork'] as const;

/**
 * Everything in plan benefits that contradicts itself, each with its path.
 *
 * A range contradicts only where no value in it could be right, so that what is merely unknown is
 * never refused.
 *
 * @param currency in which problems word amounts, as decimals: `500.00 USD`
 */
export function checkPlanBenefits(
  benefits: PlanBenefits,
  currency: CurrencyCode = 'USD',
): Problem[] {
  const text = (amount: number) => amountText(amount, currency);
  const { inNetwork = {}, annualMaximums = {} } = benefits;
  const second = checkSecond(secondPlan(benefits), text);
  const tiers = TIERS.flatMap((name) => {
    const tier = benefits[name];
    if (tier === undefined || tier === 'not-covered') return [];
    // The participating tier falls back on the in-network terms that it does not state.
    const inherited = name === 'participating' ? inNetwork : {};
    return [
      ...checkLimits(tier, name, text),
      ...checkOrder(tier, inherited, name, text),
      ...(isWithoutIndividual(tier) ? [neverPaid(`${name}.deductible`, text)] : []),
    ];
  });
  const maximums = Object.entries(annualMaximums).flatMap(([category, limit]) =>
    checkLimit(limit, `annualMaximums.${category}`, text, 'annual maximum'),
  );
  return [...tiers, ...maximums, ...second];
}

/** What to do about a term that the plan cannot have. */
const LEAVE_OUT = 'Leave it out.';

type AmountText = (amount: number) => string;

const LIMITS = [
  'deductible',
  'outOfPocketMaximum',
  'familyDeductible',
  'familyOutOfPocketMaximum',
  'drugDeductible',
] as const;

function neverPaid(path: string, text: AmountText): Problem {
  const expected = '"none", where the family deductible holds for all together';
  return { code: 'family-deductible-never-paid', path, expected, received: text(0) };
}

/** A second plan's limits, and those of them that its formula has no use for. */
function checkSecond(second: SecondaryCoverage | undefined, text: AmountText): Problem[] {
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

function checkLimits(tier: NetworkBenefits, path: string, text: AmountText): Problem[] {
  return LIMITS.flatMap((name) => checkLimit(tier[name], `${path}.${name}`, text));
}

/** Limits of which the first fills the second, so that it cannot be above it. */
const FILLS = [
  ['deductible', 'outOfPocketMaximum'],
  ['deductible', 'familyDeductible'],
  ['deductible', 'familyOutOfPocketMaximum'],
  ['outOfPocketMaximum', 'familyOutOfPocketMaximum'],
  ['familyDeductible', 'familyOutOfPocketMaximum'],
] as const;

/** Deductibles above the maximum, individual limits above the family's. */
function checkOrder(
  own: NetworkBenefits,
  inherited: NetworkBenefits,
  path: string,
  text: AmountText,
): Problem[] {
  const tier = { ...inherited, ...own };
  return FILLS.flatMap(([lower, upper]) => {
    const low = amountOf(tier[lower]);
    const high = amountOf(tier[upper]);
    const stated = own[lower] !== undefined || own[upper] !== undefined;
    if (!stated || !low || !high || low.low <= high.high) return [];
    const where = own[lower] === undefined ? 'inNetwork' : path;
    const expected = `at most ${upper}, ${text(high.high)}`;
    const received = text(low.low);
    return [{ code: 'limits-reversed', path: `${where}.${lower}`, expected, received }];
  });
}

/** What may be said of a limit's use, in words. */
const PARTS = {
  met: 'met',
  remaining: 'left',
  metInLastQuarter: 'met in the last quarter',
} as const;

function checkLimit(
  limit: Limit | undefined,
  path: string,
  text: AmountText,
  name = path.split('.').at(-1),
): Problem[] {
  if (limit === undefined || limit === 'none') return [];
  if (limit.met !== undefined && limit.remaining !== undefined) {
    const expected = 'met or remaining, not both: they say the same thing';
    const advice = 'Leave one of them out.';
    return [{ code: 'met-and-remaining', path, expected, received: 'both', advice }];
  }
  const amount = bounds(limit.amount);
  const problems: Problem[] = [];
  for (const [part, words] of Object.entries(PARTS) as [keyof typeof PARTS, string][]) {
    const used = bounds(limit[part]);
    if (amount && used && used.low > amount.high) {
      problems.push({
        code: 'more-than-the-limit',
        path: `${path}.${part}`,
        expected: `at most the ${name} itself, ${text(amount.high)}`,
        received: `${text(used.low)} ${words}`,
        advice: 'Correct the one that is wrong.',
      });
    }
  }
  const [met, late] = [bounds(limit.met), bounds(limit.metInLastQuarter)];
  // What is above the whole limit has been said.
  if (met && late && late.low > met.high && problems.length === 0) {
    problems.push({
      code: 'more-than-met',
      path: `${path}.metInLastQuarter`,
      expected: `at most what is met in the whole plan year, ${text(met.high)}`,
      received: `${text(late.low)} ${PARTS.metInLastQuarter}`,
    });
  }
  return problems;
}

function amountOf(limit: Limit | undefined): Range | undefined {
  return limit === undefined || limit === 'none' ? undefined : bounds(limit.amount);
}

function bounds(value: Parameters<typeof toRange>[0] | undefined): Range | undefined {
  return value === undefined ? undefined : toRange(value);
}
