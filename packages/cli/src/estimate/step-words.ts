import type { RuleId, Step } from '@forecost/core/estimate';
import type { CurrencyCode } from '@forecost/core/money';
import { formatAmount, formatRate } from './format.ts';

/** The figures of a step, ready to print. */
interface StepFigures {
  readonly result: string;
  /** An operand that is an amount; an empty text where the step has none of that name. */
  readonly amount: (operand: string) => string;
  readonly rate: string;
  /** An operand that is a count, 0 where there is none. */
  readonly count: (operand: string) => number;
}

/** A sentence for a step of the arithmetic, to the patient: `15 % of the remaining $34.18 is $5.13.` */
export function stepSentence({ rule, result, operands }: Step, currency: CurrencyCode): string {
  return SENTENCES[rule]({
    result: formatAmount(result, currency),
    amount: (name) => {
      const amount = operands[name];
      return amount === undefined ? '' : formatAmount(amount, currency);
    },
    rate: formatRate(operands['rate'] ?? 0),
    count: (name) => operands[name] ?? 0,
  });
}

const SENTENCES: Readonly<Record<RuleId, (figures: StepFigures) => string>> = {
  charge: ({ result, amount, count }) => `The charge is ${times(count, amount)}${result}.`,
  'cash-price': ({ result, amount, count }) =>
    `The self-pay price is ${times(count, amount)}${result}.`,
  'package-price': ({ result, amount }) =>
    `The package costs ${amount('price')}; this line's share of it is ${result}.`,
  modifier: ({ result, amount, rate }) =>
    `This kind of visit is billed at ${rate} of ${amount('price')}, which is ${result}.`,
  discount: ({ result, amount, rate }) =>
    amount('amount')
      ? `A discount takes ${result} off ${amount('price')}.`
      : `A discount of ${rate} takes ${result} off ${amount('price')}.`,
  'sliding-scale': ({ result, amount, rate }) =>
    `For your income ${rate} come off ${amount('price')}, which is ${result} less.`,
  'allowed-amount': ({ result, amount }) =>
    `Of the charge of ${amount('charge')} your plan recognizes ${result}.`,
  'write-off': ({ result }) => `The clinic takes ${result} off; nobody pays it.`,
  'balance-bill': ({ result, amount }) =>
    `The clinic asks ${amount('asked')}, your plan recognizes ${amount('allowed')}; you pay the difference, ${result}.`,
  deductible: ({ result, amount }) =>
    result === amount('left')
      ? `${result} of your deductible was left; you pay it.`
      : `${amount('left')} of your deductible was left; you pay ${result} toward it.`,
  copay: ({ result, amount }) =>
    result === amount('copay')
      ? `Your copay is ${result}.`
      : `Your copay is ${amount('copay')}, but never more than the care costs: ${result}.`,
  coinsurance: ({ result, amount, rate }) =>
    `${rate} of the remaining ${amount('base')} is ${result}.`,
  'out-of-pocket-maximum': ({ result, amount }) =>
    `${amount('left')} was left until your out-of-pocket maximum; you pay ${result} instead of ${amount('owed')}.`,
  'not-covered': ({ result }) => `Your plan does not pay for this; you pay ${result}.`,
  'annual-maximum': ({ result, amount }) =>
    `Your plan pays only ${amount('left')} more this plan year; you pay the other ${result}.`,
  'visit-limit': ({ count }) =>
    `This is visit ${count('number')} of its kind in the plan year, beyond the number your plan pays for.`,
  'limiting-charge': ({ result }) =>
    `The law limits what may be asked of you, so ${result} comes off.`,
  'secondary-pays': ({ result, amount, rate }) => {
    const first = amount('paid') && `, less the ${amount('paid')} that your first plan pays`;
    const alone =
      amount('base') &&
      `Alone, at a share of ${rate} for you, your second plan would pay ${amount('alone')} of ${amount('base')}${first}. `;
    return `${alone}Your second plan pays ${result} of the ${amount('owed')} you would owe.`;
  },
  assistance: ({ result, amount }) =>
    `The manufacturer's program pays ${result} of the ${amount('owed')} you would owe.`,
  'plan-pays': ({ result, amount }) =>
    `Your plan pays ${result} of the ${amount('allowed')} it recognizes.`,
};

function times(count: StepFigures['count'], amount: StepFigures['amount']): string {
  return count('units') > 1 ? `${count('units')} × ${amount('price')} = ` : '';
}
