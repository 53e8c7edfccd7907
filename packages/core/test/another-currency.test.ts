import { describe, expect, it } from 'vitest';
import type { PlanBenefits } from '../src/benefits/types.ts';
import type { Insurance } from '../src/estimate/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { dollars, plan } from './clinic.ts';
import { bookOf, scenarios } from './one-service.ts';

/** Three visits of 200 in the currency of another country. */
const book: PriceBook = { ...bookOf([['visit', 200, 'laboratory']], 3), currency: 'AUD' };

function found(insurance: Insurance, of: PriceBook = book) {
  const own = { payer: 'aetna', ...insurance };
  return scenarios(of, own).find(({ kind }) => kind === 'in-network' || kind === 'out-of-network');
}

const ranges = (low: number, likely: number, high: number) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

describe('a price book that is not in dollars', () => {
  it('counts a plan whose terms are known as in dollars', () => {
    const benefits = plan({ deductible: 300, deductibleMet: 150, coinsurance: 0.2, maximum: 220 });
    // 150 and 20 % of 50, 40, then 20 of 40.
    expect(found({ planType: 'ppo', benefits })?.total).toEqual(ranges(220, 220, 220));
  });

  it('takes no amount that nobody gave from a law or a survey of the United States', () => {
    const { deductible: _, ...rest } = plan({ coinsurance: 0.2, maximum: 9000 }).inNetwork ?? {};
    const open = (inNetwork: PlanBenefits['inNetwork']) =>
      found({ planType: 'ppo', benefits: { planYearStart: '01-01', inNetwork: inNetwork ?? {} } });
    const answer = open({ ...rest, deductible: { met: 0 } });
    // Any deductible: 20 % of 600 at the least, likely all of it.
    expect(answer?.total).toEqual(ranges(120, 600, 600));
    expect(answer?.assumptions).toEqual([
      { unknown: 'deductible', source: 'rule:unsaid', causes: dollars(480) },
    ]);
    expect(answer?.warnings).toEqual([]);
    // Nor is a copay $40, or a maximum the United States' highest.
    const copay = { costShares: { default: { copayDesign: 'deductible-waived' } } } as const;
    const limits = { deductible: 'none', outOfPocketMaximum: 'none' } as const;
    expect(open({ ...limits, ...copay })?.total).toEqual(ranges(0, 600, 600));
    expect(open({ ...rest, deductible: 'none' })?.total).toEqual(ranges(120, 120, 120));
  });

  it.each(['medicare', 'medicaid'] as const)(
    'takes no plan for the United States’ that is called %s too',
    (planType) => {
      const answer = found({ planType });
      expect(answer?.total).toEqual(ranges(0, 600, 600));
      const codes = answer?.warnings.map(({ code }) => code);
      expect(codes).toEqual(['plan-year-turns']);
      const unknowns = answer?.assumptions.map(({ unknown }) => unknown);
      expect(unknowns).toContain('deductible');
      expect(unknowns).not.toContain('second-plan');
      // No law caps what is asked above what is recognized.
      const visit = { ...bookOf([['visit', 200, 'office-visit']], 3), currency: 'AUD' } as const;
      const recognized = { ...visit.allowedAmounts[0], network: 'out-of-network' } as const;
      const of = { ...visit, allowedAmounts: [{ ...recognized, rate: { amount: dollars(100) } }] };
      const benefits = { outOfNetwork: plan({}).inNetwork ?? {} };
      const insurance = { planType, network: 'out-of-network', benefits } as const;
      expect(found(insurance, of as PriceBook)?.total).toEqual(ranges(300, 300, 300));
    },
  );

  it('lets manufacturer help count, whatever is said of an account that no law there knows', () => {
    const help = { id: 'card', name: 'card', lines: [{ service: 'visit', line: 'visit' }] };
    const terms = { perUse: dollars(100), minimumPatientPayment: 0, from: '2020-01-01' };
    const assistance = [{ ...help, ...terms, source: 'terms' }];
    const inNetwork = plan({ deductible: 300, coinsurance: 0, maximum: 9000 });
    const benefits = { ...inNetwork, hsaEligible: true, assistanceCounting: 'counts' } as const;
    const own = scenarios({ ...book, assistance }, { payer: 'aetna', planType: 'ppo', benefits });
    // The deductible takes 200 and 100, of which the card pays 100 each.
    const total = own.find(({ id }) => id === 'assistance')?.total;
    expect(total).toEqual(ranges(100, 100, 100));
  });

  it('needs no type of plan', () => {
    expect(found({ benefits: plan({ coinsurance: 0.2 }) })?.total).toEqual(ranges(120, 120, 120));
  });

  it('has no estimate for whoever has no plan', () => {
    expect(found({ planType: 'none' })).toBeUndefined();
  });
});
