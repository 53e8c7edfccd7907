import { describe, expect, it } from 'vitest';
import { course, dollars, phase, plan, priceBook, service } from '../../../test/clinic.ts';
import type { FinancingOffer, PriceBook } from '../../price-book/types.ts';
import { estimate } from '../estimate.ts';

const loan: FinancingOffer = { id: 'loan', name: 'Loan', kind: 'amortised', months: 24, apr: 1490 };

function clinic(financing: FinancingOffer[], rest: Partial<PriceBook> = {}): PriceBook {
  const services = [service('infusion', 500)];
  return priceBook({ services, courses: [course(phase('infusion', 6))], financing, ...rest });
}

function ask(of: PriceBook) {
  const { scenarios, cheapest } = estimate(of, {
    care: { course: 'course' },
    startDate: '2026-10-05',
  });
  return { financed: scenarios.filter(({ kind }) => kind === 'financed'), cheapest };
}

describe('a financed course', () => {
  it('is the cash total paid back month by month', () => {
    const [answer] = ask(clinic([loan])).financed;
    expect(answer).toMatchObject({
      id: 'financed:loan',
      total: { low: 348_762, likely: 348_762, high: 348_762 },
      firstVisit: { low: 0, likely: 0, high: 0 },
      financing: {
        offer: 'loan',
        base: 'self-pay',
        apr: 1490,
        likely: { payments: 24, monthly: 14_532 },
      },
    });
    expect(answer?.byMonth).toHaveLength(24);
    expect(answer?.byMonth[0]).toMatchObject({ period: '2026-11', due: { likely: 14_532 } });
    expect(answer?.byMonth.at(-1)).toMatchObject({ period: '2028-10', due: { likely: 14_526 } });
    expect(answer?.visits[0]?.patientPays).toBe(50_000);
  });

  it.each([
    ['all of what it may come to', { minimumAmount: 200_000, maximumAmount: 400_000 }, []],
    ['not the least', { minimumAmount: 200_001 }, [{ minimumAmount: 200_001 }]],
    ['not the most', { maximumAmount: 399_999 }, [{ maximumAmount: 399_999 }]],
    [
      'neither',
      { minimumAmount: 240_000, maximumAmount: 390_000 },
      [{ minimumAmount: 240_000, maximumAmount: 390_000 }],
    ],
  ])('says where the lender takes %s', (_, bounds, expected) => {
    const length = { visits: { low: 4, likely: 5, high: 8 } };
    const courses = [course(phase('infusion', 5, { length }))];
    const [answer] = ask(clinic([{ ...loan, ...bounds }], { courses })).financed;
    expect(answer?.financing).toMatchObject({
      low: { amount: 200_000 },
      high: { amount: 400_000 },
    });
    const limits = expected.map((own) => ({ code: 'financing-limits', subject: loan.id, ...own }));
    expect(answer?.warnings).toEqual(limits);
  });

  it('builds on a package that is cheaper', () => {
    const includes = [{ service: 'infusion', visits: 6 }];
    const packages = [{ id: 'six', name: 'Six', includes, price: dollars(2400) }];
    const [answer] = ask(clinic([{ ...loan, apr: 0 }], { packages })).financed;
    expect(answer).toMatchObject({
      total: { likely: 240_000 },
      financing: { base: 'package:six' },
    });
  });

  it('builds on the cheapest of several packages, wherever it is listed', () => {
    const pack = (id: string, price: number) => {
      const includes = [{ service: 'infusion', visits: 6 }];
      return { id, name: id, includes, price: dollars(price) };
    };
    const packages = [pack('dear', 2900), pack('cheap', 2400), pack('last', 2800)];
    const [answer] = ask(clinic([loan], { packages })).financed;
    expect(answer?.financing?.base).toBe('package:cheap');
  });

  it('builds on no way to pay that uses a plan', () => {
    const { scenarios } = estimate(clinic([loan]), {
      care: { course: 'course' },
      startDate: '2026-10-05',
      insurance: {
        payer: 'aetna',
        planType: 'ppo',
        benefits: plan({}),
        priorAuthorization: 'approved',
      },
    });
    const [inNetwork] = scenarios.filter(({ id }) => id === 'in-network');
    const [answer] = scenarios.filter(({ kind }) => kind === 'financed');
    expect(inNetwork?.total.likely).toBe(0);
    expect(answer?.financing?.base).toBe('self-pay');
  });

  it('says no rate and warns of nothing where it costs no interest', () => {
    const [answer] = ask(
      clinic([{ id: 'none', name: 'none', kind: 'zero-interest', months: 6 }]),
    ).financed;
    expect(answer?.warnings).toEqual([]);
    expect(answer?.financing).not.toHaveProperty('apr');
  });

  it('is never called cheaper than paying at once', () => {
    expect(
      ask(clinic([{ id: 'none', name: 'none', kind: 'zero-interest', months: 6 }])).cheapest,
    ).toEqual({
      low: 'self-pay',
      likely: 'self-pay',
      high: 'self-pay',
    });
  });

  it('warns of deferred interest, and shows it', () => {
    const offer: FinancingOffer = {
      ...loan,
      id: 'later',
      kind: 'deferred-interest',
      months: 12,
      apr: 2699,
    };
    const [answer] = ask(clinic([offer])).financed;
    expect(answer?.warnings).toEqual([{ code: 'deferred-interest', subject: 'later' }]);
    // 3000 × ((1 + 0.2699 / 12)^12 - 1)
    expect(answer?.financing?.likely.ifUnpaid?.mostInterest).toBe(91_777);
  });

  it('is offered only for amounts and on days the offer names, and with all its terms', () => {
    const offers: FinancingOffer[] = [
      { ...loan, id: 'large', minimumAmount: dollars(3000.01) },
      { ...loan, id: 'small', maximumAmount: dollars(2999.99) },
      { ...loan, id: 'ended', until: '2026-10-04' },
      { id: 'secret', name: 'secret', kind: 'deferred-interest', months: 12 },
      { ...loan, id: 'fits', minimumAmount: dollars(3000), maximumAmount: dollars(3000) },
    ];
    expect(ask(clinic(offers)).financed.map(({ id }) => id)).toEqual(['financed:fits']);
  });

  it('keeps the range of what is financed', () => {
    const infusion = service('infusion', 500, {
      cashPrice: { low: dollars(400), high: dollars(500) },
    });
    const [answer] = ask(clinic([loan], { services: [infusion] })).financed;
    expect(answer?.total).toEqual({ low: 279_010, likely: 313_886, high: 348_762 });
    expect(answer?.assumptions).toMatchObject([{ unknown: 'cash-price', causes: 69_752 }]);
    const none = { low: 0, likely: 0, high: 0 };
    expect(answer?.byMonth[0]).toEqual({
      period: '2026-11',
      visits: none,
      due: { low: 11_625, likely: 13_079, high: 14_532 },
    });
    // The last payment is what is left: more than the others at the low end, less at the high one.
    expect(answer?.byMonth.at(-1)).toEqual({
      period: '2028-10',
      visits: none,
      due: { low: 11_635, likely: 13_069, high: 14_526 },
    });
  });

  it('lasts as long as the longest of what may be financed', () => {
    // 13 cents are paid in 13 months, a cent each; 500.00 in 24.
    const infusion = service('infusion', 500, {
      cashPrice: { low: 13, likely: 50_000, high: 50_000 },
    });
    const offer: FinancingOffer = { id: 'none', name: 'none', kind: 'zero-interest', months: 24 };
    const courses = [course(phase('infusion', 1))];
    const [answer] = ask(clinic([offer], { services: [infusion], courses })).financed;
    expect(answer?.byMonth).toHaveLength(24);
    expect(answer?.byMonth.map(({ due }) => due.low)).toEqual([
      ...Array<number>(13).fill(1),
      ...Array<number>(11).fill(0),
    ]);
  });
});
