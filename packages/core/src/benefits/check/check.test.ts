import { describe, expect, it } from 'vitest';
import { checkPlanBenefits } from './check.ts';
import type { NetworkBenefits, SecondaryCoverage } from '../types.ts';

function problemsOf(inNetwork: NetworkBenefits) {
  return checkPlanBenefits({ inNetwork }).map(({ code, path }) => `${code} ${path}`);
}

describe('checkPlanBenefits', () => {
  it('finds nothing wrong with benefits that hold together', () => {
    expect(
      problemsOf({
        deductible: { amount: 150_000, met: 150_000 },
        familyDeductible: { amount: 150_000, remaining: 0 },
        outOfPocketMaximum: { amount: 150_000, met: 0 },
        familyOutOfPocketMaximum: { amount: 150_000 },
        drugDeductible: 'none',
      }),
    ).toEqual([]);
  });

  it('says what contradicts what, amounts as decimals in the currency', () => {
    const inNetwork = { deductible: { amount: 50_000, met: 60_050 } };
    expect(checkPlanBenefits({ inNetwork })).toEqual([
      {
        code: 'more-than-the-limit',
        path: 'inNetwork.deductible.met',
        expected: 'at most the deductible itself, 500.00 USD',
        received: '600.50 USD met',
        advice: 'Correct the one that is wrong.',
      },
    ]);
    expect(checkPlanBenefits({ inNetwork }, 'JPY')).toMatchObject([
      { expected: 'at most the deductible itself, 50000 JPY', received: '60050 JPY met' },
    ]);
  });

  it('refuses more used than a plan pays at most', () => {
    const annualMaximums = { dental: { amount: 150_000, met: 150_001 } };
    expect(checkPlanBenefits({ annualMaximums })).toMatchObject([
      {
        code: 'more-than-the-limit',
        path: 'annualMaximums.dental.met',
        expected: 'at most the annual maximum itself, 1500.00 USD',
        received: '1500.01 USD met',
      },
    ]);
  });

  it.each([
    ['more remaining than there is', { drugDeductible: { amount: 100, remaining: 101 } }],
    ['more met than the maximum', { outOfPocketMaximum: { amount: 100, met: 101 } }],
    ['more met than the family maximum', { familyOutOfPocketMaximum: { amount: 0, met: 1 } }],
  ])('refuses %s', (_name, tier) => {
    const [problem] = problemsOf(tier);
    expect(problem).toMatch(/^more-than-the-limit inNetwork\.\w+\.(met|remaining)$/);
  });

  it.each([
    ['deductible', { deductible: { amount: 2 }, outOfPocketMaximum: { amount: 1 } }],
    ['deductible', { deductible: { amount: 2 }, familyDeductible: { amount: 1 } }],
    ['deductible', { deductible: { amount: 2 }, familyOutOfPocketMaximum: { amount: 1 } }],
    [
      'outOfPocketMaximum',
      { outOfPocketMaximum: { amount: 2 }, familyOutOfPocketMaximum: { amount: 1 } },
    ],
    [
      'familyDeductible',
      { familyDeductible: { amount: 2 }, familyOutOfPocketMaximum: { amount: 1 } },
    ],
  ])('refuses a %s above a limit that it fills', (lower, tier) => {
    expect(problemsOf(tier)).toEqual([`limits-reversed inNetwork.${lower}`]);
  });

  it('names both limits of a pair that is reversed', () => {
    const inNetwork = {
      outOfPocketMaximum: { amount: 900_000 },
      familyOutOfPocketMaximum: { amount: 800_000 },
    };
    expect(checkPlanBenefits({ inNetwork })).toEqual([
      {
        code: 'limits-reversed',
        path: 'inNetwork.outOfPocketMaximum',
        expected: 'at most familyOutOfPocketMaximum, 8000.00 USD',
        received: '9000.00 USD',
      },
    ]);
  });

  it('refuses more met in the last quarter than in the whole plan year', () => {
    const deductible = { amount: 50_000, met: 10_000, metInLastQuarter: 20_000 };
    expect(checkPlanBenefits({ inNetwork: { deductible } })).toEqual([
      {
        code: 'more-than-met',
        path: 'inNetwork.deductible.metInLastQuarter',
        expected: 'at most what is met in the whole plan year, 100.00 USD',
        received: '200.00 USD met in the last quarter',
      },
    ]);
    const open = { ...deductible, met: { low: 10_000, high: 20_000 } };
    expect(problemsOf({ deductible: open })).toEqual([]);
  });

  it('refuses met and remaining together, which could disagree', () => {
    expect(problemsOf({ deductible: { amount: 500, met: 200, remaining: 300 } })).toEqual([
      'met-and-remaining inNetwork.deductible',
    ]);
    // Which of the two is above the limit is no matter before one is gone.
    expect(problemsOf({ deductible: { amount: 500, met: 700, remaining: 700 } })).toEqual([
      'met-and-remaining inNetwork.deductible',
    ]);
  });

  it('says once of what is above the whole limit that it is too much', () => {
    expect(problemsOf({ deductible: { amount: 500, met: 600, metInLastQuarter: 700 } })).toEqual([
      'more-than-the-limit inNetwork.deductible.met',
      'more-than-the-limit inNetwork.deductible.metInLastQuarter',
    ]);
  });

  it('refuses a deductible of none for a person beside one that the family could then never pay', () => {
    const inNetwork = { deductible: { amount: 0 }, familyDeductible: { amount: 600_000 } };
    expect(checkPlanBenefits({ inNetwork })).toEqual([
      {
        code: 'family-deductible-never-paid',
        path: 'inNetwork.deductible',
        expected: '"none", where the family deductible holds for all together',
        received: '0.00 USD',
      },
    ]);
    const open = { ...inNetwork, deductible: { amount: { low: 0, high: 100 } } };
    expect(problemsOf(open)).toEqual([]);
    expect(problemsOf({ ...inNetwork, deductible: 'none' })).toEqual([]);
    expect(problemsOf({ ...inNetwork, familyDeductible: { amount: 0 } })).toEqual([]);
  });

  it('refuses another year than the calendar’s of Medicare and Medigap', () => {
    const codes = (formula: SecondaryCoverage['formula'], planYearStart: string) =>
      checkPlanBenefits({ secondary: { formula, coinsurance: 0, planYearStart } }).map(
        ({ code, path }) => `${code} ${path}`,
      );
    const refused = ['calendar-year-only secondary.planYearStart'];
    expect(codes('medicare-secondary', '07-01')).toEqual(refused);
    expect(codes('medigap', '07-01')).toEqual(refused);
    expect(codes('medigap', '01-01')).toEqual([]);
    expect(codes('standard', '07-01')).toEqual([]);
  });

  it('refuses a copay of office visits that is not counted, of any plan but Medigap Plan N', () => {
    const codes = (own: SecondaryCoverage) =>
      checkPlanBenefits({ secondary: { ...own, visitCopay: 2000 } }).map(
        ({ code, path }) => `${code} ${path}`,
      );
    const refused = ['copay-not-counted secondary.visitCopay'];
    expect(codes({ formula: 'medigap', coinsurance: 0 })).toEqual([]);
    expect(codes({ formula: 'medigap', coinsurance: 2500 })).toEqual(refused);
    expect(codes({ formula: 'medigap', coinsurance: 0, paysDeductible: true })).toEqual(refused);
    expect(codes({ formula: 'standard', coinsurance: 0 })).toEqual(refused);
  });

  it.each([
    // Plans K and L have a limit and no deductible, high-deductible Plans F and G the other way round.
    ['medigap', 5000, 'deductible'],
    ['medigap', 0, 'outOfPocketMaximum'],
    ['medicare-secondary', 2000, 'outOfPocketMaximum'],
  ] as const)('refuses a limit of a second plan that is not counted: %s at %i', (...given) => {
    const [formula, coinsurance, unused] = given;
    const limits = { deductible: { amount: 100 }, outOfPocketMaximum: { amount: 200, met: 300 } };
    const { [unused]: limit, ...used } = limits;
    const codes = (own: object) =>
      checkPlanBenefits({ secondary: { formula, coinsurance, ...own } }).map(
        ({ code, path }) => `${code} ${path}`,
      );
    expect(codes({ [unused]: { amount: limit.amount } })).toEqual([
      `limit-not-counted secondary.${unused}`,
    ]);
    expect(codes({ [unused]: 'none' })).toEqual([]);
    const reversed = 'outOfPocketMaximum' in used;
    expect(codes(used)).toEqual(
      reversed ? ['more-than-the-limit secondary.outOfPocketMaximum.met'] : [],
    );
  });

  it('knows both limits of a second plan that is neither, and its deductible below its maximum', () => {
    const codes = (deductible: number, amount: number, met: number) => {
      const limits = { deductible: { amount: deductible }, outOfPocketMaximum: { amount, met } };
      const secondary = { formula: 'standard', coinsurance: 2000, ...limits } as const;
      return checkPlanBenefits({ secondary }).map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes(100, 200, 200)).toEqual([]);
    expect(codes(100, 200, 300)).toEqual(['more-than-the-limit secondary.outOfPocketMaximum.met']);
    expect(codes(300, 200, 0)).toEqual(['limits-reversed secondary.deductible']);
  });

  it('holds the participating tier against the in-network terms that it takes over', () => {
    const inNetwork = { deductible: { amount: 200 }, outOfPocketMaximum: { amount: 500 } };
    const paths = (participating: NetworkBenefits) =>
      checkPlanBenefits({ inNetwork, participating }).map(({ path }) => path);
    expect(paths({ deductible: { amount: 501 } })).toEqual(['participating.deductible']);
    expect(paths({ outOfPocketMaximum: { amount: 199 } })).toEqual(['inNetwork.deductible']);
    expect(paths({ costShares: {} })).toEqual([]);
  });

  it('lists what is wrong in every tier at once', () => {
    const tier = { deductible: { amount: 100, met: 200 } };
    const problems = checkPlanBenefits({
      inNetwork: tier,
      participating: tier,
      outOfNetwork: tier,
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'inNetwork.deductible.met',
      'participating.deductible.met',
      'outOfNetwork.deductible.met',
    ]);
    expect(checkPlanBenefits({ outOfNetwork: 'not-covered' })).toEqual([]);
  });

  it.each([
    ['met', { deductible: { amount: { low: 100, high: 500 }, met: { low: 500, high: 900 } } }],
    [
      'a deductible',
      {
        deductible: { amount: { low: 500, high: 900 } },
        outOfPocketMaximum: { amount: { low: 100, high: 500 } },
      },
    ],
    ['an amount nobody knows', { deductible: { met: 900 } }],
    ['a limit that does not exist', { deductible: { amount: 900 }, outOfPocketMaximum: 'none' }],
  ] as const)('does not refuse what could be right: %s', (_name, tier) => {
    expect(problemsOf(tier)).toEqual([]);
  });
});
