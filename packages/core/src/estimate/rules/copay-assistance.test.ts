import { describe, expect, it } from 'vitest';
import { assistancePart, creditAfterAssistance, maximizerShare } from './copay-assistance.ts';

const program = {
  id: 'card',
  lines: [],
  perUse: 40_000,
  perYear: 600_000,
  minimumPatientPayment: 1000,
  from: '2026-01-01',
};

describe('manufacturer help with one use', () => {
  it.each([
    // Owed, left of the year: what the program pays.
    ['all above the minimum payment', 30_000, 600_000, 29_000],
    ['no more than its cap per use', 90_000, 600_000, 40_000],
    ['no more than is left of its yearly cap', 90_000, 25_000, 25_000],
    ['nothing once its yearly cap is used up', 90_000, 0, 0],
    ['nothing of what the patient always pays', 1000, 600_000, 0],
    ['nothing where less than the minimum payment is owed', 400, 600_000, 0],
  ])('pays %s', (_what, owed, left, expected) => {
    expect(assistancePart(owed, left, program)).toBe(expected);
  });
});

describe('what a maximizer plan asks for one use', () => {
  it.each([
    ['a twelfth of the yearly cap and the minimum payment', 480_000, 600_000, {}, 41_000],
    // 500 a month is more than the 400 the program pays for one use.
    ['no more than the cap per use', 480_000, 600_000, { perUse: 20_000 }, 21_000],
    ['no more than is left of the yearly cap', 480_000, 15_000, {}, 16_000],
    ['only the minimum payment once the money is used up', 480_000, 0, {}, 1000],
    ['no more than the drug costs', 30_000, 600_000, {}, 30_000],
    [
      'the cap per use where there is none for the year',
      480_000,
      600_000,
      { perYear: Infinity },
      41_000,
    ],
    // 1,000 a year: 83.33 a month, the rest of a cent is never asked.
    ['whole cents', 480_000, 600_000, { perYear: 100_000 }, 9333],
  ])('is %s', (_what, allowed, left, rest, expected) => {
    expect(maximizerShare(allowed, left, { ...program, ...rest })).toBe(expected);
  });
});

describe('what fills the plan’s limits when 300 of 500 owed were help', () => {
  it.each([
    ['counts', 50_000],
    ['accumulator', 20_000],
    ['maximizer', 0],
  ] as const)('by %s', (counting, expected) => {
    expect(creditAfterAssistance(50_000, 30_000, counting)).toBe(expected);
  });

  it.each([
    ['counts', 50_000],
    ['accumulator', 50_000],
    // The drug fills nothing under such a plan, whether help is left or not.
    ['maximizer', 0],
  ] as const)('and where there was no help, by %s', (counting, expected) => {
    expect(creditAfterAssistance(50_000, 0, counting)).toBe(expected);
  });
});
