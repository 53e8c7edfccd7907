import { describe, expect, it } from 'vitest';
import type { NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { allCovered, contract, course, dollars, phase, priceBook, service } from './clinic.ts';
import { ask } from './one-service.ts';

/** Four visits at which one service is in network and the other participating. */
function bookOf(infusion: number, laboratory: number): PriceBook {
  const network = 'participating';
  const services = [
    service('infusion', infusion, { benefit: 'outpatient' }),
    service('laboratory', laboratory, { benefit: 'outpatient', network }),
  ];
  return priceBook({
    services,
    courses: [course(phase('visit', 4, { services: ['infusion', 'laboratory'] }))],
    policies: allCovered(services),
    allowedAmounts: [
      contract('infusion', infusion),
      contract('laboratory', laboratory, { network }),
    ],
  });
}

const book = bookOf(500, 400);

const limit = (amount: number, met = 0) => ({ amount: dollars(amount), met: dollars(met) });
const fifth: NetworkBenefits['costShares'] = { default: { coinsurance: 2000 } };

function found(benefits: Pick<PlanBenefits, 'inNetwork' | 'participating'>) {
  const { total, assumptions } = ask(book, { planYearStart: '01-01', ...benefits });
  return { total, open: assumptions.map(({ unknown, causes }) => [unknown, causes / 100]) };
}

describe('what a participating tier does not state', () => {
  it('is the same figure as in network, and asked once with all that it causes', () => {
    const { total, open } = found({
      inNetwork: { deductible: limit(500), outOfPocketMaximum: 'none' },
      participating: { deductible: limit(1000) },
    });
    // Of 2,000 and 1,600; likely 500 and 1,000, and 20 % of 1,500 and 600.
    expect(total).toEqual({ low: 0, likely: dollars(1920), high: dollars(3600) });
    expect(open).toEqual([
      ['coinsurance', 1680],
      ['copay-design', 1500],
    ]);
  });

  it('is so where it states no limit either', () => {
    const inNetwork = { deductible: 'none', outOfPocketMaximum: 'none' } as const;
    expect(found({ inNetwork }).open).toEqual([
      ['coinsurance', 2880],
      ['copay-design', 0],
    ]);
  });

  it('is a maximum that lies above the deductibles of both', () => {
    const { deductible, ...open } = { deductible: limit(500), costShares: fifth };
    const answer = ask(book, {
      planYearStart: '01-01',
      inNetwork: { deductible, ...open },
      participating: { deductible: limit(1000) },
    });
    expect(answer.assumptions.map(({ unknown }) => unknown)).toEqual([
      'out-of-pocket-met',
      'out-of-pocket-maximum',
    ]);
    expect(answer.assumptions[1]?.assumed).toEqual({
      low: dollars(1000),
      likely: dollars(5300),
      high: dollars(10_600),
    });
  });

  it('is a maximum above its own deductible alone where the other states its maximum', () => {
    const answer = ask(book, {
      planYearStart: '01-01',
      inNetwork: { deductible: limit(500), costShares: fifth },
      participating: { deductible: limit(1000), outOfPocketMaximum: limit(9000) },
    });
    const open = answer.assumptions.find(({ unknown }) => unknown === 'out-of-pocket-maximum');
    expect(open?.assumed?.low).toBe(dollars(500));
  });

  it('is one member’s part of a maximum that is the family’s alone', () => {
    const answer = ask(bookOf(30_000, 30_000), {
      planYearStart: '01-01',
      inNetwork: {
        deductible: 'none',
        outOfPocketMaximum: 'none',
        familyOutOfPocketMaximum: limit(20_000),
        costShares: fifth,
      },
      participating: { deductible: limit(1000) },
    });
    expect(answer.assumptions.map(({ unknown }) => unknown)).toEqual(['out-of-pocket-maximum']);
  });

  it('is no maximum of the law’s where either deductible is above that', () => {
    const most = (infusion: number, laboratory: number, inNetwork: number, participating: number) =>
      ask(bookOf(infusion, laboratory), {
        planYearStart: '01-01',
        inNetwork: { deductible: limit(inNetwork), costShares: fifth },
        participating: { deductible: limit(participating) },
      }).total.high;
    // Of 40,000: 20,000 and 20 %, where 10,600 would be the most.
    expect(most(10_000, 0, 20_000, 500)).toBe(dollars(24_000));
    expect(most(0, 10_000, 500, 20_000)).toBe(dollars(24_000));
  });
});

describe('what nobody says of two networks, or of two kinds of care', () => {
  it('is a question for each', () => {
    const visit = service('visit', 500, { benefit: 'outpatient' });
    const infusion = service('infusion', 400, { benefit: 'medical-drug' });
    const other = service('other', 400, { benefit: 'outpatient', network: 'out-of-network' });
    const services = [visit, infusion, other];
    const ids = services.map(({ id }) => id);
    const of = priceBook({
      services,
      courses: [course(phase('visit', 4, { services: ids }))],
      policies: allCovered(services),
      allowedAmounts: [
        contract('visit', 500),
        contract('infusion', 400),
        contract('other', 400, { network: 'out-of-network' }),
      ],
    });
    const none = { deductible: 'none' } as const;
    const benefits = { planYearStart: '01-01', inNetwork: none, outOfNetwork: none };
    const asked = ask(of, benefits).assumptions.map(({ unknown, subject }) => [unknown, subject]);
    const times = (unknown: string, subject?: string) =>
      asked.filter((own) => own[0] === unknown && own[1] === subject).length;
    expect(times('coinsurance', 'outpatient')).toBe(2);
    expect(times('coinsurance', 'medical-drug')).toBe(1);
    expect(times('out-of-pocket-maximum')).toBe(2);
  });
});

describe('what a participating tier states', () => {
  it('is a question of its own', () => {
    const { open } = found({
      inNetwork: {
        deductible: { amount: dollars(500) },
        outOfPocketMaximum: 'none',
        costShares: fifth,
      },
      participating: { deductible: { amount: dollars(1000) } },
    });
    // 80 % of each deductible.
    expect(open).toEqual([
      ['deductible-met', 800],
      ['deductible-met', 400],
    ]);
  });
});
