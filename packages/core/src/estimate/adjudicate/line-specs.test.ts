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
import { ask, bookOf, scenarios } from '../../../test/one-service.ts';
import type { NetworkBenefits } from '../../benefits/types.ts';

describe('what a payer recognises, where no contract says', () => {
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
    // All of it recognised and paid; 20 % of 80; nothing recognised.
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
