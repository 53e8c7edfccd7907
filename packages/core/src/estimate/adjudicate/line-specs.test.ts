import { describe, expect, it } from 'vitest';
import {
  allCovered,
  contract,
  course,
  phase,
  plan,
  priceBook,
  service,
} from '../../../test/clinic.ts';
import { ask, bookOf, everyDays, pays, scenarios } from '../../../test/one-service.ts';
import type { NetworkBenefits, PlanBenefits } from '../../benefits/types.ts';
import type { BillingCode, PriceBook } from '../../price-book/types.ts';

describe('what a payer recognizes, where no contract says', () => {
  const visit = bookOf([['visit', 100, 'outpatient']]);
  const cheaper = {
    ...visit,
    allowedAmounts: [],
    services: visit.services.map((own) => ({
      ...own,
      lines: own.lines.map((line) => ({ ...line, cashPrice: 8000 })),
    })),
  };
  const coinsurance = { low: 0, likely: 2000, high: 4000 };

  it('in network is anything up to the charge, and dearer the more it is', () => {
    const found = ask(cheaper, plan({}, { default: { coinsurance } }));
    // Nothing; 20 % of 80, the cash price; 40 % of 100.
    expect(found.total).toEqual({ low: 0, likely: 1600, high: 4000 });
  });

  it('out of network is anything up to the cash price, and dearer the less it is', () => {
    const terms = plan({}, { default: { coinsurance } }).inNetwork as NetworkBenefits;
    const insurance = { network: 'out-of-network', benefits: { outOfNetwork: terms } } as const;
    const [found] = scenarios(cheaper, insurance).filter(({ id }) => id === 'out-of-network');
    // All of it recognized and paid; 20 % of 80; nothing recognized.
    expect(found?.total).toEqual({ low: 0, likely: 1600, high: 8000 });
  });

  it('is asked once for a line, however many kinds of visit bill it', () => {
    const services = [service('visit', 100), service('talk', 50)];
    const book = priceBook({
      services,
      courses: [course(phase('visit', 2), phase('both', 2, { services: ['visit', 'talk'] }))],
      policies: allCovered(services),
    });
    const { assumptions, total } = ask(book, plan({ coinsurance: 0.5 }));
    expect(assumptions).toEqual([
      {
        unknown: 'allowed-amount',
        subject: 'visit/visit',
        assumed: { low: 0, likely: 10_000, high: 10_000 },
        source: 'rule:unsaid',
        causes: 20_000,
      },
      {
        unknown: 'allowed-amount',
        subject: 'talk/talk',
        assumed: { low: 0, likely: 5000, high: 5000 },
        source: 'rule:unsaid',
        causes: 5000,
      },
    ]);
    expect(total).toEqual({ low: 0, likely: 25_000, high: 25_000 });
  });
});

describe('a line that two contracts are for, one after the other', () => {
  it('is worked out by each in its time', () => {
    const visit = service('visit', 100);
    const book = priceBook({
      services: [visit],
      courses: [course(phase('visit', 3))],
      policies: allCovered([visit]),
      allowedAmounts: [
        contract('visit', 80, { until: '2026-03-08' }),
        contract('visit', 60, { from: '2026-03-09' }),
      ],
    });
    const paid = ask(book, plan({ coinsurance: 0.5 })).visits.map(({ patientPays }) => patientPays);
    // 2, 9 and 16 March.
    expect(paid).toEqual([4000, 3000, 3000]);
  });
});

describe('a line paid by a fee schedule that changes during the course', () => {
  const visit = everyDays(bookOf([['drug', 500, 'medical-drug']]), 7);
  const rate = { percentOfBenchmark: 10_000, benchmark: 'fees' };
  const fees = (rest: object, ...amounts: { code: string; amount: number }[]) => ({
    id: 'fees',
    source: 'fee schedule',
    from: '2020-01-01',
    amounts,
    ...rest,
  });
  const paidBy = (benchmarks: PriceBook['benchmarks'], codes: readonly BillingCode[]) => ({
    ...visit,
    ...(benchmarks && { benchmarks }),
    allowedAmounts: visit.allowedAmounts.map((own) => ({ ...own, rate })),
    services: visit.services.map((own) => ({
      ...own,
      lines: own.lines.map((line) => ({ ...line, codes })),
    })),
  });
  const J0013 = { system: 'HCPCS', code: 'J0013' } as const;
  const half = plan({ coinsurance: 0.5 });

  it('is worked out by each edition in its time', () => {
    const book = paidBy(
      [
        fees({ until: '2026-12-31' }, { code: 'J0013', amount: 10_000 }),
        fees({ from: '2027-01-01', source: 'next' }, { code: 'J0013', amount: 12_000 }),
      ],
      [J0013],
    );
    // 28 December and 4 January: half of 100, half of 120.
    const found = ask(book, half, '2026-12-28');
    expect(pays(found)).toEqual([50, 60]);
    expect(found.total).toEqual({ low: 11_000, likely: 11_000, high: 11_000 });
  });

  it('is worked out by the code in force on the day', () => {
    const book = paidBy(
      [fees({}, { code: 'S0013', amount: 8000 }, { code: 'J0013', amount: 10_000 })],
      [
        { ...J0013, code: 'S0013', until: '2025-12-31' },
        { ...J0013, from: '2026-01-01' },
      ],
    );
    // 29 December and 5 January: half of 80, half of 100.
    expect(pays(ask(book, half, '2025-12-29'))).toEqual([40, 50]);
  });
});

describe('a Medicare provider who does not participate', () => {
  const visit = service('visit', 300, { cashPrice: 10_000 });
  const book = (fee?: PriceBook['allowedAmounts'][0]['rate']): PriceBook =>
    priceBook({
      services: [visit],
      courses: [course(phase('visit', 1))],
      policies: allCovered([visit]),
      payers: [],
      allowedAmounts: fee
        ? [contract('visit', 0, { payer: '*', network: 'out-of-network', rate: fee })]
        : [],
    });
  const total = (fee?: Parameters<typeof book>[0]) => {
    const benefits: PlanBenefits = {
      outOfNetwork: { deductible: { met: 28_300 } },
      secondary: 'none',
    };
    const insurance = { network: 'out-of-network', planType: 'medicare', benefits } as const;
    return scenarios(book(fee), insurance).find(({ kind }) => kind === 'out-of-network')?.total;
  };
  const exactly = (amount: number) => ({ low: amount, likely: amount, high: amount });

  it('is recognized by the fee, though the price be less than it', () => {
    // 95 of a fee of 100 are recognized, 80 % of them paid: 24 of the price of 100 are left.
    expect(total({ amount: 10_000 })).toEqual(exactly(2400));
    // Of 104 it is 98.80, of 200 all of the price: 20.96 and 20 are left.
    expect(total({ amount: 10_400 })).toEqual(exactly(2096));
    expect(total({ amount: 20_000 })).toEqual(exactly(2000));
  });

  it('costs most at the fee whose limiting charge is the price, and less on both sides of it', () => {
    // A fee of 50: 54.62 less 80 % of 47.50. Of 91.53: 100 less 80 % of 86.95. Of 200: 20 %.
    expect(total({ amount: 5000 })).toEqual(exactly(1662));
    expect(total({ amount: 9153 })).toEqual(exactly(3044));
    const open = total({ amount: { low: 5000, likely: 10_000, high: 20_000 } });
    expect(open).toEqual({ low: 1662, likely: 2400, high: 3044 });
  });

  it('may cost anything up to that where nobody says the fee', () => {
    expect(total()).toMatchObject({ low: 0, high: 3044 });
  });
});

describe('a cash price that is a range, of a line that the plan may not pay for', () => {
  it('is asked by the name of the line', () => {
    const visit = bookOf([['fee', 100, 'none']]);
    const services = visit.services.map((own) => ({
      ...own,
      lines: own.lines.map((line) => ({ ...line, cashPrice: { low: 6000, high: 8000 } })),
    }));
    const found = ask({ ...visit, services }, plan({}));
    expect(found.total).toEqual({ low: 6000, likely: 7000, high: 8000 });
    expect(found.assumptions).toEqual([
      {
        unknown: 'cash-price',
        subject: 'visit/fee',
        assumed: { low: 6000, likely: 7000, high: 8000 },
        source: 'price-book',
        causes: 2000,
      },
    ]);
  });
});
