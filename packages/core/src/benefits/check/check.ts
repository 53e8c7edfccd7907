import type { Problem } from '../../errors.ts';
import { amountText } from '../../money/amount-text.ts';
import type { CurrencyCode } from '../../money/minor-units.ts';
import { isWithoutIndividual } from '../aggregate-deductible.ts';
import { secondPlan } from '../second-plan.ts';
import type { NetworkBenefits, PlanBenefits } from '../types.ts';
import { type AmountText, checkLimit } from './check-limit.ts';
import { checkOrder } from './check-order.ts';
import { checkSecond } from './check-second.ts';

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

function checkLimits(tier: NetworkBenefits, path: string, text: AmountText): Problem[] {
  return LIMITS.flatMap((name) => checkLimit(tier[name], `${path}.${name}`, text));
}
