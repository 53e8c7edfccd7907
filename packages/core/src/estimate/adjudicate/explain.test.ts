import { describe, expect, it } from 'vitest';
import { contract, dollars, plan } from '../../../test/clinic.ts';
import { ask, bookOf, scenarios } from '../../../test/one-service.ts';
import type { CostShare, NetworkBenefits, PlanBenefits } from '../../benefits/types.ts';
import type { PriceBook } from '../../price-book/types.ts';
import type { ScenarioEstimate } from '../types.ts';

/** The steps of the first line of a visit: rule, result, operands, source. */
function steps(found: ScenarioEstimate | undefined, visit = 0) {
  return found?.visits[visit]?.lines[0]?.steps.map(({ rule, result, operands, source }) => [
    rule,
    result,
    operands,
    source,
  ]);
}

/** A visit charged at so many dollars, of which the contract recognizes so many. */
function recognized(charge: number, allowed: number, visits = 1): PriceBook {
  const book = bookOf([['visit', charge, 'outpatient']], visits);
  return { ...book, allowedAmounts: [contract('visit', allowed)] };
}

const BOOK = 'price-book:services.visit.lines.visit';
const PLAN = 'plan-benefits:in-network';

describe('the steps of a covered line', () => {
  it('are charge, allowed amount, deductible, coinsurance, maximum, write-off and the plan’s part', () => {
    const benefits = plan({ deductible: 100, coinsurance: 0.2, maximum: 120 });
    // 100 and 20 % of the other 200 are 140, of which 120 are left to pay.
    expect(steps(ask(recognized(500, 300), benefits))).toEqual([
      ['charge', 50_000, { price: 50_000, units: 1 }, BOOK],
      ['allowed-amount', 30_000, { charge: 50_000 }, 'contract'],
      ['deductible', 10_000, { left: 10_000, allowed: 30_000 }, PLAN],
      ['coinsurance', 4000, { base: 20_000, rate: 2000 }, PLAN],
      ['out-of-pocket-maximum', 12_000, { left: 12_000, owed: 14_000 }, PLAN],
      ['write-off', 20_000, { charge: 50_000, asked: 30_000 }, 'contract'],
      ['plan-pays', 18_000, { allowed: 30_000, patient: 12_000 }, PLAN],
    ]);
  });

  it('show every part as it was before the maximum cut it', () => {
    const share: CostShare = { copay: 3000, copayDesign: 'then-deductible', coinsurance: 2000 };
    const benefits = plan({ deductible: 100, maximum: 50 }, { default: share });
    // 30, 100 and 20 % of 170; all of coinsurance and copay and half of the deductible are cut.
    const found = ask(recognized(300, 300), benefits);
    expect(steps(found)?.slice(2)).toEqual([
      ['deductible', 10_000, { left: 10_000, allowed: 30_000 }, PLAN],
      ['copay', 3000, { copay: 3000, allowed: 30_000 }, PLAN],
      ['coinsurance', 3400, { base: 17_000, rate: 2000 }, PLAN],
      ['out-of-pocket-maximum', 5000, { left: 5000, owed: 16_400 }, PLAN],
      ['plan-pays', 25_000, { allowed: 30_000, patient: 5000 }, PLAN],
    ]);
    expect(found.visits[0]?.lines[0]).toMatchObject({ deductible: 5000, copay: 0, coinsurance: 0 });
  });

  it('name what the line before left of the visit’s copay', () => {
    const benefits = plan({}, { default: { copay: 3000, copayDesign: 'deductible-waived' } });
    const book = bookOf([
      ['test', 10, 'outpatient'],
      ['visit', 200, 'outpatient'],
    ]);
    const [test, visit] = ask(book, benefits).visits[0]?.lines ?? [];
    const copayOf = (line: typeof test) => line?.steps.find(({ rule }) => rule === 'copay');
    expect(copayOf(test)).toMatchObject({ result: 1000, operands: { copay: 3000, allowed: 1000 } });
    expect(copayOf(visit)).toMatchObject({ result: 2000, operands: { copay: 2000 } });
  });

  it('name what a maximizer plan asks as the copay', () => {
    const drug = bookOf([['drug', 1000, 'medical-drug']]);
    const card = {
      id: 'card',
      name: 'card',
      lines: [{ service: 'visit', line: 'drug' }],
      perYear: dollars(6000),
      minimumPatientPayment: dollars(5),
      from: '2020-01-01',
      source: 'terms',
    };
    const benefits = { ...plan({ coinsurance: 0.2 }), assistanceCounting: 'maximizer' } as const;
    const found = ask({ ...drug, assistance: [card] }, benefits, '2026-03-02', 'assistance');
    // A twelfth of 6,000 and the 5 that the patient always pays.
    expect(steps(found)?.slice(2, 4)).toEqual([
      ['copay', 50_500, { copay: 50_500, allowed: 100_000 }, PLAN],
      ['assistance', 50_000, { owed: 50_500, left: 600_000 }, 'price-book:assistance.card'],
    ]);
  });

  it('name the plan’s copay where it is more than the care costs', () => {
    const benefits = plan({}, { default: { copay: 5000, copayDesign: 'deductible-waived' } });
    expect(steps(ask(recognized(60, 40), benefits))?.slice(2, 3)).toEqual([
      ['copay', 4000, { copay: 5000, allowed: 4000 }, PLAN],
    ]);
  });

  it('leave out what is nothing', () => {
    const rules = steps(ask(recognized(100, 100), plan({})))?.map(([rule]) => rule);
    expect(rules).toEqual(['charge', 'allowed-amount', 'plan-pays']);
  });
});

describe('the steps of who else pays', () => {
  const book: PriceBook = {
    ...bookOf([['drug', 100, 'medical-drug']], 3),
    assistance: [
      {
        id: 'card',
        name: 'card',
        lines: [{ service: 'visit', line: 'drug' }],
        perYear: dollars(90),
        perUse: dollars(60),
        minimumPatientPayment: 0,
        from: '2020-01-01',
        source: 'terms',
      },
    ],
  };
  const benefits: PlanBenefits = { ...plan({ coinsurance: 0.8 }), assistanceCounting: 'counts' };

  it('are the help, with what was left of it, and the second plan, after the help', () => {
    const secondary = { formula: 'standard', coinsurance: 9000, deductible: 'none' } as const;
    const found = ask(book, { ...benefits, secondary }, '2026-03-02', 'assistance');
    // 80 are owed; the second plan alone would pay 10.
    expect(steps(found)?.slice(3)).toEqual([
      ['assistance', 6000, { owed: 8000, left: 9000 }, 'price-book:assistance.card'],
      [
        'secondary-pays',
        1000,
        { owed: 2000, rate: 9000, base: 10_000, alone: 1000 },
        'plan-benefits:secondary',
      ],
      ['plan-pays', 2000, { allowed: 10_000, patient: 8000 }, PLAN],
    ]);
    expect(steps(found, 1)?.[3]).toEqual([
      'assistance',
      3000,
      { owed: 8000, left: 3000 },
      'price-book:assistance.card',
    ]);
    expect(steps(found, 2)?.map(([rule]) => rule)).toEqual([
      'charge',
      'allowed-amount',
      'coinsurance',
      'secondary-pays',
      'plan-pays',
    ]);
  });
});

describe('the step of a second plan', () => {
  const terms = { coinsurance: 2000, deductible: 'none', outOfPocketMaximum: 'none' } as const;
  const first = plan({ coinsurance: 0.3 });
  const second = (found: ScenarioEstimate | undefined) =>
    found?.visits[0]?.lines[0]?.steps.find(({ rule }) => rule === 'secondary-pays');

  // Of 100 the first plan pays 70 and leaves 30; the second alone would pay 80 %.
  it.each([
    // 80, of which 30 are left to pay.
    ['standard', 3000, { owed: 3000, rate: 2000, base: 10_000, alone: 8000 }],
    // 80 % of the 30 that the first plan did not pay.
    ['maintenance-of-benefits', 2400, { owed: 3000, rate: 2000, base: 3000, alone: 2400 }],
    // 80 less 70.
    ['carve-out', 1000, { owed: 3000, rate: 2000, base: 10_000, alone: 8000, paid: 7000 }],
  ] as const)('says what %s comes from', (formula, result, operands) => {
    const found = ask(recognized(100, 100), { ...first, secondary: { ...terms, formula } });
    expect(second(found)).toMatchObject({ result, operands });
  });

  it('counts what Medicare recognizes, at its own fee', () => {
    const secondary = { formula: 'medicare-secondary', ...terms, allowedPercent: 9000 } as const;
    const found = ask(recognized(100, 100), { ...first, secondary });
    // 80 % of 90 is 72; 30 are left to pay.
    expect(second(found)).toMatchObject({
      result: 3000,
      operands: { owed: 3000, rate: 2000, base: 9000, alone: 7200 },
    });
  });

  it('has what Medigap leaves, and nothing that it would pay alone', () => {
    const secondary = { formula: 'medigap', coinsurance: 5000 } as const;
    const benefits = { ...plan({ coinsurance: 0.2 }), secondary };
    const insurance = { payer: 'aetna', planType: 'medicare', benefits } as const;
    const [found] = scenarios(recognized(100, 100), insurance).filter(
      ({ kind }) => kind === 'in-network',
    );
    // Plan K: half of the 20.
    expect(second(found)?.operands).toEqual({ owed: 2000, rate: 5000 });
    expect(second(found)?.result).toBe(1000);
  });
});

describe('the steps out of network', () => {
  const book = (network: 'out-of-network'): PriceBook => ({
    ...recognized(200, 0),
    allowedAmounts: [contract('visit', 120, { network, payer: '*', source: 'usual' })],
  });

  it('have the balance bill and no write-off', () => {
    const terms = plan({ coinsurance: 0.5 }).inNetwork as NetworkBenefits;
    const insurance = { network: 'out-of-network', benefits: { outOfNetwork: terms } } as const;
    const [found] = scenarios(book('out-of-network'), insurance).filter(
      ({ id }) => id === 'out-of-network',
    );
    expect(steps(found)).toEqual([
      ['charge', 20_000, { price: 20_000, units: 1 }, BOOK],
      ['allowed-amount', 12_000, { charge: 20_000 }, 'usual'],
      ['coinsurance', 6000, { base: 12_000, rate: 5000 }, 'plan-benefits:out-of-network'],
      ['balance-bill', 8000, { asked: 20_000, allowed: 12_000 }, BOOK],
      ['plan-pays', 6000, { allowed: 12_000, patient: 6000 }, 'plan-benefits:out-of-network'],
    ]);
  });

  it('have what Medicare’s limiting charge takes off', () => {
    const insurance = { planType: 'medicare', network: 'out-of-network' } as const;
    const [found] = scenarios(book('out-of-network'), insurance).filter(
      ({ id }) => id === 'out-of-network',
    );
    // 95 % of 120 is 114; 115 % of that may be asked of 200.
    expect(steps(found)?.find(([rule]) => rule === 'limiting-charge')).toEqual([
      'limiting-charge',
      20_000 - 13_110,
      { charge: 20_000, asked: 13_110 },
      '42 CFR 414.48',
    ]);
  });
});

describe('the steps of a line that the plan does not pay for', () => {
  it('say which visit it is, beyond the plan’s limit, and what is asked', () => {
    const share: CostShare = { coinsurance: 0, visitLimit: 1, pool: 'visits' };
    const benefits = { ...plan({}, { default: share }), visitsUsed: { visits: 0 } };
    expect(steps(ask(recognized(100, 60, 2), benefits), 1)).toEqual([
      ['charge', 10_000, { price: 10_000, units: 1 }, BOOK],
      ['visit-limit', 0, { number: 2 }, PLAN],
      ['not-covered', 10_000, { charge: 10_000, asked: 10_000 }, BOOK],
    ]);
  });

  it('are its charge and price where it is billed to no plan, and ask nothing of the plan', () => {
    const book = bookOf([['fee', 40, 'none']]);
    const found = ask(book, { inNetwork: {} });
    expect(steps(found)).toEqual([
      ['charge', 4000, { price: 4000, units: 1 }, 'price-book:services.visit.lines.fee'],
      ['not-covered', 4000, { charge: 4000, asked: 4000 }, 'price-book:services.visit.lines.fee'],
    ]);
    expect([found.assumptions, found.total.high]).toEqual([[], 4000]);
  });
});
