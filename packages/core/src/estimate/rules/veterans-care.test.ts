import { describe, expect, it } from 'vitest';
import type { PlanBenefits } from '../../benefits/types.ts';
import { bookOf, type Part, scenarios } from '../../../test/one-service.ts';

// 38 CFR 17.108(c), 17.110(b), 17.4035.
describe('care that the VA pays for', () => {
  const ask = (parts: readonly Part[], benefits: PlanBenefits = {}, visits = 2) => {
    const insurance = { payer: 'aetna', planType: 'va', benefits } as const;
    const found = scenarios(bookOf(parts, visits), insurance).find(({ id }) => id === 'in-network');
    const { low = -1, likely = -1, high = -1 } = found?.total ?? {};
    return { dollars: [low, likely, high].map((amount) => amount / 100), found };
  };
  const spray: Part[] = [
    ['talk', 200, 'mental-health'],
    ['drug', 900, 'medical-drug'],
    ['watch', 150, 'outpatient'],
  ];

  it('costs one copay a visit, from nothing to $50, and no deductible', () => {
    const { dollars, found } = ask(spray);
    expect(dollars).toEqual([0, 100, 100]);
    expect(found?.assumptions.map(({ unknown }) => unknown)).toEqual(['copay']);
    // The first line takes it.
    expect(found?.visits[0]?.lines.map(({ patientPays }) => patientPays)).toEqual([5000, 0, 0]);
    const [copay] = found?.visits[0]?.lines[0]?.steps.filter(({ rule }) => rule === 'copay') ?? [];
    expect(copay).toMatchObject({ result: 5000, source: '38 CFR 17.108, 17.110' });
  });

  it('costs the copay that its member knows, once a visit', () => {
    const knows = (copay: number) => ({ inNetwork: { costShares: { default: { copay } } } });
    expect(ask(spray, knows(1500)).dollars).toEqual([30, 30, 30]);
    expect(ask(spray, knows(0)).dollars).toEqual([0, 0, 0]);
  });

  it('costs the highest of the copays of a day, whichever line is first', () => {
    const copay = (amount: number) =>
      ({ copay: amount, copayDesign: 'deductible-waived' }) as const;
    const costShares = { 'office-visit': copay(1500), 'specialist-visit': copay(5000) };
    const [primary, specialty]: Part[] = [
      ['primary', 200, 'office-visit'],
      ['specialty', 300, 'specialist-visit'],
    ];
    // One of $50 a day where there is specialty care, and none of $15 beside it: 38 CFR 17.108(c)(2).
    for (const parts of [
      [primary, specialty],
      [specialty, primary],
      [primary, primary, specialty],
    ] as Part[][]) {
      const lines = parts.map(([id, ...rest], at): Part => [`${id}-${at}`, ...rest]);
      expect(ask(lines, { inNetwork: { costShares } }).dollars).toEqual([100, 100, 100]);
    }
    expect(ask([primary as Part], { inNetwork: { costShares } }).dollars).toEqual([30, 30, 30]);
  });

  it('costs no deductible first, though one is said', () => {
    const inNetwork = { deductible: { amount: 50_000, met: 0 } };
    expect(ask(spray, { inNetwork }).dollars).toEqual([0, 100, 100]);
    expect(ask([['blood', 40, 'laboratory']], { inNetwork }, 1).dollars).toEqual([0, 0, 0]);
  });

  it('costs a copay of their own for drugs to take home', () => {
    const visit: Part[] = [['visit', 200, 'office-visit']];
    // Up to 50 and up to 33; likely 50 and 8.
    expect(ask([...visit, ['pills', 90, 'pharmacy-drug']], {}, 1).dollars).toEqual([0, 58, 83]);
  });

  it('costs nothing for a test of blood', () => {
    expect(ask([['blood', 40, 'laboratory']], {}, 1).dollars).toEqual([0, 0, 0]);
  });

  it('is not paid by it where the VA has no agreement, unless its member knows better', () => {
    const book = bookOf([['visit', 200, 'office-visit']]);
    const ways = (benefits: PlanBenefits) =>
      scenarios(book, { planType: 'va', network: 'out-of-network', benefits });
    expect(ways({}).map(({ id }) => id)).toEqual(['self-pay']);
    const [, authorized] = ways({ outOfNetwork: {} });
    expect(authorized?.id).toBe('out-of-network');
    expect(authorized?.assumptions.map(({ unknown }) => unknown)).toEqual([
      'allowed-amount',
      'copay',
    ]);
  });

  it('costs a share of its own in another country', () => {
    const book = { ...bookOf([['visit', 200, 'office-visit']]), currency: 'EUR' as const };
    const found = scenarios(book, { payer: 'aetna', planType: 'va' });
    expect(found.find(({ id }) => id === 'in-network')?.total.high).toBe(20_000);
  });
});
