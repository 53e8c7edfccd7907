import {
  type BenefitCategory,
  type CurrencyCode,
  decimalToMinor,
  type Insurance,
  type Limit,
  type MinorUnits,
  type NetworkBenefits,
  type NetworkStatus,
  type PlanBenefits,
  type PriceBook,
} from '@forecost/core';
import type { PlanAnswers } from './answers.ts';
import { otherShares } from './other-benefits.ts';
import { readSecond } from './second-plan.ts';
import { isOutside, standing } from './standing.ts';

/**
 * The insurance as far as the patient has described it, over what the plan itself said; what cannot
 * be read stays unknown.
 *
 * @param others the benefits of which what is asked for a visit may say nothing
 */
export function readInsurance(
  book: PriceBook,
  insurance: Insurance,
  answers: PlanAnswers,
  others: readonly BenefitCategory[] = [],
): Insurance {
  const { listed, status, isOpen } = standing(book, insurance, answers);
  // Figures are no promise that a plan pays out of network: an HMO has them, and pays nothing there.
  const counting = isOpen ? answers : {};
  const { authorization, planYear, helpCounts, second }: PlanAnswers = counting;
  const secondary = readSecond(second);
  const remaining = readAmount(counting.annualMaximumLeft, book.currency);
  return {
    ...insurance,
    ...(status !== listed && { network: status }),
    benefits: {
      ...insurance.benefits,
      ...(isOpen
        ? inTier(insurance.benefits, readTier(answers, book.currency, others), status)
        : answers.outside && { outOfNetwork: 'not-covered' }),
      ...(planYear && { planYearStart: `${planYear}-01` }),
      ...(helpCounts && { assistanceCounting: helpCounts }),
      ...(secondary && { secondary }),
      ...(remaining !== undefined && { annualMaximums: { dental: { remaining } } }),
      ...readHelp(counting, book.currency),
    },
    ...(authorization && { priorAuthorization: authorization }),
  };
}

/** What each manufacturer program has paid this year, as far as it can be read. */
function readHelp(answers: PlanAnswers, currency: CurrencyCode): PlanBenefits {
  const used = Object.entries(answers).flatMap(([name, text]) => {
    const amount = name.startsWith('help-') ? readAmount(text, currency) : undefined;
    return amount === undefined ? [] : [[name.slice(5), amount] as const];
  });
  return used.length ? { assistanceUsed: Object.fromEntries(used) } : {};
}

/** The answers in the tier the practice stands in: a patient with a plan asks about care here. */
function inTier(
  benefits: PlanBenefits = {},
  answered: NetworkBenefits,
  network: NetworkStatus,
): PlanBenefits {
  const tier =
    network === 'participating' ? network : isOutside(network) ? 'outOfNetwork' : 'inNetwork';
  const told = benefits[tier];
  return { [tier]: told === 'not-covered' ? told : over(told, answered) };
}

/** What the patient answered counts before what the plan said. */
function over(told: NetworkBenefits = {}, answered: NetworkBenefits): NetworkBenefits {
  const { default: share = {}, ...others } = answered.costShares ?? {};
  // That it is a percentage says less than what the plan said.
  const isOpen = !Object.keys(share).some(
    (name) => name !== 'deductibleApplies' || !told.costShares,
  );
  const costShares = isOpen ? told.costShares : { ...others, ...told.costShares, default: share };
  return { ...told, ...answered, ...(costShares && { costShares }) };
}

/** Reads an amount as people write it: `1500`, `1,500.50`, `$1,500`, `1500 €`; `undefined` if it is not one. */
export function readAmount(text = '', currency: CurrencyCode): MinorUnits | undefined {
  const plain = text.replace(/[\p{Sc}\s]/gu, '');
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/.test(plain)) return undefined;
  return decimalToMinor(Number(plain.replaceAll(',', '')), currency);
}

/** Reads a percentage from 0 to 100 as basis points; `undefined` if it is not one. */
export function readPercent(text = ''): number | undefined {
  const plain = text.replace(/[%\s]/g, '');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return undefined;
  const points = Math.round(Number(plain) * 100);
  return points <= 10_000 ? points : undefined;
}

function readTier(
  answers: PlanAnswers,
  currency: CurrencyCode,
  others: readonly BenefitCategory[],
): NetworkBenefits {
  const deductible = readLimit(answers.deductible, answers.deductibleMet, currency);
  const maximum = readLimit(answers.outOfPocket, answers.outOfPocketMet, currency);
  const { share, copayDesign } = answers;
  const copay = share === 'copay' ? readAmount(answers.copay, currency) : undefined;
  const coinsurance = share === 'coinsurance' ? readPercent(answers.coinsurance) : undefined;
  return {
    ...(deductible && { deductible: answersZero(deductible) ? 'none' : deductible }),
    // A maximum of 0 would make care free; whoever types it means that there is none or does not know.
    ...(maximum && !answersZero(maximum) && { outOfPocketMaximum: maximum }),
    costShares: {
      // A percentage is the same for all of a visit, unless the patient says that it is not, or may not be.
      ...((copay !== undefined || answers.otherShare) &&
        otherShares(others, readPercent(answers.otherShare))),
      default: {
        ...(copay !== undefined && { copay }),
        ...(share === 'copay' && copayDesign && { copayDesign }),
        ...(coinsurance !== undefined && { copay: 0, coinsurance }),
        // A percentage that nobody knows is no copay either.
        ...(share === 'coinsurance' && coinsurance === undefined && { deductibleApplies: true }),
      },
    },
  };
}

function readLimit(
  amountText: string | undefined,
  metText: string | undefined,
  currency: CurrencyCode,
): Exclude<Limit, 'none'> | undefined {
  const amount = readAmount(amountText, currency);
  const met = readAmount(metText, currency);
  if (amount === undefined && met === undefined) return undefined;
  return { ...(amount !== undefined && { amount }), ...(met !== undefined && { met }) };
}

function answersZero({ amount }: Exclude<Limit, 'none'>): boolean {
  return amount === 0;
}
