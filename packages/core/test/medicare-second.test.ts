import { describe, expect, it } from 'vitest';
import type { CostShare, NetworkBenefits, SecondaryCoverage } from '../src/benefits/types.ts';
import { contract, dollars, plan } from './clinic.ts';
import { ask, bookOf, scenarios } from './one-service.ts';

/**
 * Charged 175, of which an employer's plan allows 150 and Medicare 125, as in the example of
 * 42 CFR 411.33(b). What may be asked of the patient: Medicare's deductible and coinsurance, less what the
 * employer's plan paid (42 CFR 411.35; NGS Medicare, "Determine beneficiary responsibility on an MSP
 * claim"), unless the provider takes Medicare's amount for nobody. Then Medicare pays the same (Noridian,
 * "MSP payment calculation examples"), and what the employer's plan allows stays owed.
 */
describe('Medicare after an employer’s plan', () => {
  const book = {
    ...bookOf([['visit', 175, 'office-visit']], 2),
    allowedAmounts: [contract('visit', 150)],
  };
  const after = (share: CostShare, met: number, rest: Partial<SecondaryCoverage> = {}) => {
    const deductible = { amount: dollars(283), met: dollars(met) };
    const medicare = {
      formula: 'medicare-secondary',
      covered: true,
      coinsurance: 2000,
      deductible,
    } as const;
    const secondary = { ...medicare, allowedPercent: 8333, ...rest };
    const found = ask(book, { ...plan({}, { default: share }), secondary });
    return { due: found.visits.map(({ due }) => [due.low / 100, due.high / 100]), found };
  };

  it.each([
    // The example: 120 are paid, Medicare adds the lowest of 55, 100 and 30.
    [{ coinsurance: 2000 }, [0, 0]],
    // Nothing is paid, Medicare pays 80 % of 125: 20 % of 125 may be asked, or 50 of the 150 are left.
    [{ coinsurance: 10_000 }, [25, 50]],
    // 30 are paid and 100: 25 less 30 is nothing, or 20 of the 150 are left.
    [{ coinsurance: 8000 }, [0, 20]],
    // A copay of 40 leaves 110: the lowest of 65, 100 and 40 is all of it.
    [{ copay: 4000, copayDesign: 'deductible-waived' }, [0, 0]],
  ] as const)('after its deductible, beside %j: %j a visit', (share, expected) => {
    expect(after(share, 283).due).toEqual([expected, expected]);
  });

  it('may be asked for all of Medicare’s deductible that its plan did not pay', () => {
    // 60 of 150 are paid; 125 of the deductible are due, less 60. Then 158 of 283 are left: 125 again.
    expect(after({ coinsurance: 6000 }, 0).due).toEqual([
      [65, 90],
      [65, 90],
    ]);
    // 100 of it are left: those, 20 % of 25 and no more, less 60. Medicare pays 20. Then 25 less 60.
    expect(after({ coinsurance: 6000 }, 183).due).toEqual([
      [45, 70],
      [0, 0],
    ]);
  });

  // 42 U.S.C. 1395x(s)(2)(A), 1395y(a)(12): Part D's drugs, and teeth, are no part of Part B.
  it.each(['pharmacy-drug', 'dental'] as const)('has nothing paid by it of %s', (benefit) => {
    const other = bookOf([['care', 200, benefit]]);
    const secondary = { formula: 'medicare-secondary', covered: true, coinsurance: 2000 } as const;
    const paid = { ...plan({ coinsurance: 0.5 }), annualMaximums: { dental: 'none' as const } };
    expect(ask(other, { ...paid, secondary }).total).toEqual({
      low: 10_000,
      likely: 10_000,
      high: 10_000,
    });
  });

  it('is limited in all outside the plan’s network, where more is asked than it allows', () => {
    // 175 are asked, the plan allows 150 and pays half. Medicare adds 75. With 25 above that: 25, or
    // 20 % of 125 less 75, nothing.
    const fee = contract('visit', 150, { payer: '*', network: 'out-of-network' });
    const terms = plan({ coinsurance: 0.5 }).inNetwork as NetworkBenefits;
    const medicare = { formula: 'medicare-secondary', covered: true, coinsurance: 2000 } as const;
    const secondary = { ...medicare, deductible: 'none', allowedPercent: 8333 } as const;
    const benefits = { planYearStart: '01-01', outOfNetwork: terms, secondary };
    const insurance = { planType: 'ppo', network: 'out-of-network', benefits } as const;
    const all = scenarios({ ...book, allowedAmounts: [fee], payers: [] }, insurance);
    expect(all.find(({ kind }) => kind === 'out-of-network')?.perVisit).toMatchObject({
      low: 0,
      high: 2500,
    });
  });

  it('likely owes what an employer’s plan allows, and the other is listed', () => {
    const { found } = after({ coinsurance: 10_000 }, 283);
    expect(found.total).toEqual({ low: 5000, likely: 10_000, high: 10_000 });
    expect(found.assumptions).toEqual([
      { unknown: 'second-plan', subject: 'secondary', source: 'rule:unsaid', causes: 5000 },
    ]);
  });

  it('owes no less where Medicare recognizes as much as the employer’s plan', () => {
    // 20 % of 150, whoever takes whose amount.
    const same = { allowedPercent: 10_000 };
    expect(after({ coinsurance: 10_000 }, 283, same).due).toEqual([
      [30, 30],
      [30, 30],
    ]);
  });

  it.each([
    // Of 150 the plan pays nothing: likely 80 % of it is Medicare's part. Of a small fee all but nothing
    // may be asked by who takes it, and 150 less next to nothing by who does not.
    [{ coinsurance: 10_000 }, { low: 0, likely: 3000, high: 15_000 }],
    // 30 are left of 150: all of it, or any part.
    [{ coinsurance: 2000 }, { low: 0, likely: 0, high: 3000 }],
    [{ coinsurance: 0 }, { low: 0, likely: 0, high: 0 }],
  ] as const)('may have any fee where nobody says it: beside %j', (share, perVisit) => {
    const deductible = { amount: dollars(283), met: dollars(283) };
    const secondary = {
      formula: 'medicare-secondary',
      covered: true,
      coinsurance: 2000,
      deductible,
    } as const;
    const found = ask(book, { ...plan({}, { default: share }), secondary });
    expect(found.perVisit).toEqual(perVisit);
    const { unknown, subject } = found.assumptions[0] ?? {};
    expect([unknown, subject]).toEqual(
      perVisit.high ? ['second-plan', 'secondary'] : [undefined, undefined],
    );
  });

  it('may pay all but nothing where the first plan pays for none of it', () => {
    const secondary = { formula: 'medicare-secondary', covered: true, coinsurance: 2000 } as const;
    const found = ask(book, { ...plan({}, { default: { covered: false } }), secondary });
    expect(found.total).toEqual({ low: 0, likely: 35_000, high: 35_000 });
  });

  it.each([2000, 6000, 10_000])('lies between those ends whatever its fee: %i', (coinsurance) => {
    const deductible = { amount: dollars(283), met: dollars(183) };
    const medicare = {
      formula: 'medicare-secondary',
      covered: true,
      coinsurance: 2000,
      deductible,
    } as const;
    const benefits = plan({}, { default: { coinsurance } });
    const { visits: open } = ask(book, { ...benefits, secondary: medicare });
    for (const allowedPercent of [0, 1, 1000, 5000, 8333, 10_000, 15_000, 30_000]) {
      const { found } = after({ coinsurance }, 183, { allowedPercent });
      for (const [visit, { due }] of found.visits.entries()) {
        expect(open[visit]?.due.low).toBeLessThanOrEqual(due.low);
        expect(open[visit]?.due.high).toBeGreaterThanOrEqual(due.high);
      }
    }
  });
});
