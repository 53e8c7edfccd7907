import { describe, expect, it } from 'vitest';
import type { NetworkBenefits } from '../src/benefits/types.ts';
import type { BillingCode, PriceBook } from '../src/price-book/types.ts';
import { allCovered, contract, course, dollars, phase, plan, priceBook } from './clinic.ts';
import { line } from './clinic.ts';
import { pays, scenarios } from './one-service.ts';

/**
 * What a provider outside TRICARE's network who does not take its amount for all of it may ask: 115 % of
 * that amount, or the price where it is less, line by line (32 CFR 199.14; 10 U.S.C. 1079(h);
 * TRICARE West, "Balance billing"; Humana Military, provider handbook, "Reimbursement limitations").
 */
describe('care under TRICARE by a provider outside its network', () => {
  const codes = (code: string): BillingCode[] => [{ system: 'HCPCS', code }];

  /** Visits charged at 300, for so much without a plan, of which TRICARE recognizes so much. */
  const clinic = (price: number, allowable?: number, visits = 1, code = '99213'): PriceBook => {
    const lines = [line('visit', 300, { cashPrice: dollars(price), codes: codes(code) })];
    const services = [{ id: 'visit', name: 'visit', lines }];
    const fee = { payer: '*', network: 'out-of-network' } as const;
    return priceBook({
      services,
      courses: [course(phase('visit', visits))],
      policies: allCovered(services),
      payers: [],
      allowedAmounts: allowable === undefined ? [] : [contract('visit', allowable, fee)],
    });
  };
  /** TRICARE Select of a retired member out of network: 25 % after the deductible. */
  const outside = (book: PriceBook, deductible = 0) => {
    const outOfNetwork = plan({ deductible, coinsurance: 0.25 }).inNetwork as NetworkBenefits;
    const benefits = { planYearStart: '01-01', outOfNetwork };
    const insurance = { planType: 'tricare', network: 'out-of-network', benefits } as const;
    const found = scenarios(book, insurance).find(({ kind }) => kind === 'out-of-network');
    if (!found) throw new Error('no such way');
    return found;
  };

  it('costs its share and what is asked above it, up to 15 % more', () => {
    const found = outside(clinic(200, 100));
    const [own] = found.visits[0]?.lines ?? [];
    // 25 % of 100, and 15 of the 100 that are asked above; 300 less 115 is not.
    expect(own).toMatchObject({
      coinsurance: 2500,
      balanceBill: 1500,
      patientPays: 4000,
      planPays: 7500,
      writeOff: 18_500,
    });
    expect(found.total).toEqual({ low: 4000, likely: 4000, high: 4000 });
    const step = own?.steps.find(({ rule }) => rule === 'limiting-charge');
    expect(step).toMatchObject({ result: 18_500, source: '32 CFR 199.14' });
  });

  it.each([
    // 25 % of 100 and 10.
    [110, 100, 35],
    // Of a bill of 50 no more than 50 is allowable: a quarter of that.
    [50, 90, 12.5],
    // 115 % of 173.91 are 200: 43.48 and 26.09.
    [200, 173.91, 69.57],
    // 25 % of 200.
    [200, 250, 50],
  ])('of %i at an allowable charge of %f costs %f', (price, allowable, expected) => {
    expect(pays(outside(clinic(price, allowable)))).toEqual([expected]);
  });

  it('costs most at the charge of which 115 % are the price, where nobody says what is allowable', () => {
    expect(outside(clinic(200)).total).toMatchObject({ low: 0, high: 6957 });
  });

  it('has its 15 % beside a deductible too', () => {
    // 100 and 15; then 50, 25 % of 50, and 15.
    expect(pays(outside(clinic(200, 100, 2), 150))).toEqual([115, 77.5]);
  });

  it('has it of a drug too, which Medicare alone pays for on assignment only', () => {
    expect(pays(outside(clinic(200, 100, 1, 'J0013')))).toEqual([40]);
  });

  it('has no such limit where TRICARE does not pay, nor abroad', () => {
    const book = clinic(200, 100);
    const status = 'not-covered';
    const denied = book.policies.map((own) => ({ ...own, status }) as const);
    expect(pays(outside({ ...book, policies: denied }))).toEqual([200]);
    // 25 and 100.
    expect(pays(outside({ ...book, currency: 'EUR' }))).toEqual([125]);
  });
});
