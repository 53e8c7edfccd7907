import {
  type CopayDesign,
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
import { networkStatus } from '@forecost/core/estimate';

/** What the patient typed or chose about the plan; an empty string is no answer. */
export interface PlanAnswers {
  readonly deductible: string;
  readonly deductibleMet: string;
  readonly share: '' | 'copay' | 'coinsurance';
  readonly copay: string;
  readonly copayDesign: '' | CopayDesign;
  readonly coinsurance: string;
  readonly outOfPocket: string;
  readonly outOfPocketMet: string;
  /** The month the plan year starts with, `01` to `12`. */
  readonly planYear: string;
  readonly authorization: '' | 'approved' | 'denied';
}

/** Nothing known yet. */
export const NO_ANSWERS: PlanAnswers = {
  deductible: '',
  deductibleMet: '',
  share: '',
  copay: '',
  copayDesign: '',
  coinsurance: '',
  outOfPocket: '',
  outOfPocketMet: '',
  planYear: '',
  authorization: '',
};

/** Stands in a figure's place when the patient said "I don't know"; an empty one is not answered yet. */
export const UNKNOWN = '?';

/** The insurance as far as the patient has described it; what cannot be read stays unknown. */
export function readInsurance(
  book: PriceBook,
  insurance: Insurance,
  answers: PlanAnswers,
): Insurance {
  const payer = book.payers.find(({ id }) => id === insurance.payer);
  const tier = readTier(answers, book.currency);
  const { authorization, planYear } = answers;
  return {
    ...insurance,
    benefits: {
      ...inTier(tier, networkStatus(payer, insurance)),
      ...(planYear ? { planYearStart: `${planYear}-01` } : {}),
    },
    ...(authorization ? { priorAuthorization: authorization } : {}),
  };
}

/** The answers in the tier the practice stands in: a patient with a plan asks about care here. */
function inTier(tier: NetworkBenefits, network: NetworkStatus): PlanBenefits {
  const outside = network === 'out-of-network' || network === 'not-accepted';
  if (outside) return { outOfNetwork: tier };
  return network === 'participating' ? { participating: tier } : { inNetwork: tier };
}

/** Reads an amount as people write it: `1500`, `1,500.50`, `$1,500`; `undefined` if it is not one. */
export function readAmount(text: string, currency: CurrencyCode): MinorUnits | undefined {
  const plain = text.replace(/[$\s]/g, '');
  if (!/^(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?$/.test(plain)) return undefined;
  return decimalToMinor(Number(plain.replaceAll(',', '')), currency);
}

/** Reads a percentage from 0 to 100 as basis points; `undefined` if it is not one. */
export function readPercent(text: string): number | undefined {
  const plain = text.replace(/[%\s]/g, '');
  if (!/^\d{1,3}(\.\d{1,2})?$/.test(plain)) return undefined;
  const points = Math.round(Number(plain) * 100);
  return points <= 10_000 ? points : undefined;
}

function readTier(answers: PlanAnswers, currency: CurrencyCode): NetworkBenefits {
  const deductible = readLimit(answers.deductible, answers.deductibleMet, currency);
  const maximum = readLimit(answers.outOfPocket, answers.outOfPocketMet, currency);
  const { share, copayDesign } = answers;
  const copay = share === 'copay' ? readAmount(answers.copay, currency) : undefined;
  const coinsurance = share === 'coinsurance' ? readPercent(answers.coinsurance) : undefined;
  return {
    ...(deductible ? { deductible: answersZero(deductible) ? 'none' : deductible } : {}),
    // A maximum of 0 would make care free; whoever types it means that there is none or does not know.
    ...(maximum && !answersZero(maximum) ? { outOfPocketMaximum: maximum } : {}),
    costShares: {
      default: {
        ...(copay === undefined ? {} : { copay }),
        ...(share === 'copay' && copayDesign ? { copayDesign } : {}),
        ...(coinsurance === undefined ? {} : { copay: 0, coinsurance }),
      },
    },
  };
}

function readLimit(
  amountText: string,
  metText: string,
  currency: CurrencyCode,
): Exclude<Limit, 'none'> | undefined {
  const amount = readAmount(amountText, currency);
  const met = readAmount(metText, currency);
  if (amount === undefined && met === undefined) return undefined;
  return { ...(amount === undefined ? {} : { amount }), ...(met === undefined ? {} : { met }) };
}

function answersZero({ amount }: Exclude<Limit, 'none'>): boolean {
  return amount === 0;
}
