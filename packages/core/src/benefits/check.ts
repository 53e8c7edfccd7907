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
  const expected = leaves
    ? 'no deductible of a Medigap plan that leaves a part of the share (Plans K and L)'
    : 'such a limit of no Medigap plan but one that leaves a part of the share (Plans K and L), nor of Medicare';
  return [...problems, { code: 'limit-not-counted', path, expected, received: 'a limit' }];
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
    'such a copay only of a Medigap plan that leaves Part B’s deductible and no other part of its share (Plan N)';
  return [
    { code: 'copay-not-counted', path: 'secondary.visitCopay', expected, received: 'a copay' },
  ];
}

/** Another year than the calendar's of Medicare, or of a plan that pays what Medicare leaves. */
function checkYear({
  formula = 'standard',
  planYearStart = '01-01',
}: Partial<SecondaryCoverage> = {}): Problem[] {
  if (!formula.startsWith('medi') || planYearStart === '01-01') return [];
  const path = 'secondary.planYearStart';
  return [{ code: 'calendar-year-only', path, expected: '01-01', received: planYearStart }];
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

function checkLimit(
  limit: Limit | undefined,
  path: string,
  text: AmountText,
  name = path.split('.').at(-1),
): Problem[] {
  if (limit === undefined || limit === 'none') return [];
  const amount = bounds(limit.amount);
  const problems: Problem[] = [];
  for (const part of ['met', 'remaining', 'metInLastQuarter'] as const) {
    const used = bounds(limit[part]);
    if (amount && used && used.low > amount.high) {
      const expected = `at most the ${name} itself, ${text(amount.high)}`;
      problems.push({
        code: 'more-than-the-limit',
        path: `${path}.${part}`,
        expected,
        received: text(used.low),
      });
    }
  }
  const [met, late] = [bounds(limit.met), bounds(limit.metInLastQuarter)];
  if (met && late && late.low > met.high) {
    problems.push({
      code: 'more-than-met',
      path: `${path}.metInLastQuarter`,
      expected: `at most what is met in the whole plan year, ${text(met.high)}`,
      received: text(late.low),
    });
  }
  if (limit.met !== undefined && limit.remaining !== undefined) {
    const expected = 'met or remaining, not both: they say the same thing';
    problems.push({ code: 'met-and-remaining', path, expected, received: 'both' });
  }
  return problems;
}

function amountOf(limit: Limit | undefined): Range | undefined {
  return limit === undefined || limit === 'none' ? undefined : bounds(limit.amount);
}

function bounds(value: Parameters<typeof toRange>[0] | undefined): Range | undefined {
  return value === undefined ? undefined : toRange(value);
}
