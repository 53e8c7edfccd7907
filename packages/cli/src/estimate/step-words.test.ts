import type { RuleId } from '@forecost/core/estimate';
import { describe, expect, it } from 'vitest';
import { stepSentence } from './step-words.ts';

/** Every rule with operands as the engine gives them, its result and its sentence. */
const STEPS: Readonly<Record<RuleId, [number, Record<string, number>, string][]>> = {
  charge: [
    [60_000, { price: 60_000, units: 1 }, 'The charge is $600.00.'],
    [113_400, { price: 1350, units: 84 }, 'The charge is 84 × $13.50 = $1,134.00.'],
  ],
  'cash-price': [
    [45_000, { price: 45_000, units: 1, charge: 60_000 }, 'The self-pay price is $450.00.'],
    [79_800, { price: 950, units: 84 }, 'The self-pay price is 84 × $9.50 = $798.00.'],
  ],
  'package-price': [
    [
      40_000,
      { price: 240_000, charge: 60_000 },
      "The package costs $2,400.00; this line's share of it is $400.00.",
    ],
  ],
  modifier: [
    [
      42_500,
      { price: 50_000, rate: 8500 },
      'This kind of visit is billed at 85 % of $500.00, which is $425.00.',
    ],
  ],
  discount: [
    [
      4500,
      { price: 45_000, rate: 1000, number: 1 },
      'A discount of 10 % takes $45.00 off $450.00.',
    ],
    [2500, { price: 45_000, amount: 2500, number: 1 }, 'A discount takes $25.00 off $450.00.'],
  ],
  'sliding-scale': [
    [
      22_500,
      { price: 45_000, rate: 5000 },
      'For your income 50 % come off $450.00, which is $225.00 less.',
    ],
  ],
  'allowed-amount': [
    [14_418, { charge: 60_000 }, 'Of the charge of $600.00 your plan recognizes $144.18.'],
  ],
  'write-off': [
    [45_582, { charge: 60_000, asked: 14_418 }, 'The clinic takes $455.82 off; nobody pays it.'],
  ],
  'balance-bill': [
    [
      30_582,
      { asked: 45_000, allowed: 14_418 },
      'The clinic asks $450.00, your plan recognizes $144.18; you pay the difference, $305.82.',
    ],
  ],
  deductible: [
    [11_000, { left: 11_000, allowed: 14_418 }, '$110.00 of your deductible was left; you pay it.'],
    [
      14_418,
      { left: 50_000, allowed: 14_418 },
      '$500.00 of your deductible was left; you pay $144.18 toward it.',
    ],
  ],
  copay: [
    [4000, { copay: 4000, allowed: 14_418 }, 'Your copay is $40.00.'],
    [
      3000,
      { copay: 4000, allowed: 3000 },
      'Your copay is $40.00, but never more than the care costs: $30.00.',
    ],
  ],
  coinsurance: [[513, { base: 3418, rate: 1500 }, '15 % of the remaining $34.18 is $5.13.']],
  'out-of-pocket-maximum': [
    [
      10_000,
      { left: 10_000, owed: 11_513 },
      '$100.00 was left until your out-of-pocket maximum; you pay $100.00 instead of $115.13.',
    ],
  ],
  'not-covered': [
    [
      45_000,
      { charge: 60_000, asked: 45_000 },
      'Your plan does not pay for this; you pay $450.00.',
    ],
  ],
  'annual-maximum': [
    [
      200_00,
      { left: 300_00 },
      'Your plan pays only $300.00 more this plan year; you pay the other $200.00.',
    ],
  ],
  'visit-limit': [
    [
      0,
      { number: 21 },
      'This is visit 21 of its kind in the plan year, beyond the number your plan pays for.',
    ],
  ],
  'limiting-charge': [
    [
      2000,
      { charge: 14_000, asked: 12_000 },
      'The law limits what may be asked of you, so $20.00 comes off.',
    ],
  ],
  'secondary-pays': [
    [3000, { owed: 5000, rate: 0 }, 'Your second plan pays $30.00 of the $50.00 you would owe.'],
    [
      2000,
      { owed: 2000, rate: 1000, base: 10_000, alone: 9000 },
      'Alone, at a share of 10 % for you, your second plan would pay $90.00 of $100.00. Your second plan pays $20.00 of the $20.00 you would owe.',
    ],
    [
      1000,
      { owed: 2000, rate: 1000, base: 10_000, alone: 9000, paid: 8000 },
      'Alone, at a share of 10 % for you, your second plan would pay $90.00 of $100.00, less the $80.00 that your first plan pays. Your second plan pays $10.00 of the $20.00 you would owe.',
    ],
  ],
  assistance: [
    [
      9000,
      { owed: 10_000, left: 0 },
      "The manufacturer's program pays $90.00 of the $100.00 you would owe.",
    ],
  ],
  'plan-pays': [
    [
      2905,
      { allowed: 14_418, patient: 11_513 },
      'Your plan pays $29.05 of the $144.18 it recognizes.',
    ],
  ],
};

const table = Object.entries(STEPS).flatMap(([rule, cases]) =>
  cases.map(([result, operands, sentence]) => ({
    rule: rule as RuleId,
    result,
    operands,
    sentence,
  })),
);

describe('stepSentence', () => {
  it.each(table)('says of $rule: $sentence', ({ sentence, ...step }) => {
    expect(stepSentence(step, 'USD')).toBe(sentence);
  });

  it('writes rates with their decimals, and yen without', () => {
    const step = {
      rule: 'coinsurance',
      result: 125,
      operands: { base: 1000, rate: 1250 },
    } as const;

    expect(stepSentence(step, 'JPY')).toBe('12.5 % of the remaining ¥1,000 is ¥125.');
  });
});
