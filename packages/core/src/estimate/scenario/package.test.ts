import { describe, expect, it } from 'vitest';
import { course, dollars, line, phase, priceBook, service } from '../../../test/clinic.ts';
import type { Package } from '../../price-book/types.ts';
import { quoteSelfPay } from '../quote.ts';
import { estimateSelfPay } from '../self-pay.ts';
import type { EstimateRequest } from '../types.ts';

const six: Package = {
  id: 'six',
  name: 'Six infusions',
  includes: [{ service: 'infusion', visits: 6 }],
  price: dollars(2700),
};

function ask(
  pack: Package,
  visits: EstimateRequest['care'] & { service: string },
  startDate = '2026-03-02',
) {
  const infusion = service('infusion', 600, { cashPrice: dollars(500) });
  const book = priceBook({ services: [infusion, service('visit', 200)], packages: [pack] });
  return estimateSelfPay(book, { care: visits, startDate });
}

function packageOf(result: ReturnType<typeof ask>) {
  return result.scenarios.find(({ kind }) => kind === 'package');
}

describe('a package', () => {
  it('replaces the cash prices of the visits it buys', () => {
    const result = ask(six, { service: 'infusion', visits: 6 });
    expect(result.scenarios.map(({ id, total }) => [id, total.likely])).toEqual([
      ['self-pay', 300_000],
      ['package:six', 270_000],
    ]);
    expect(result.cheapest.likely).toBe('package:six');
  });

  it('is due whole at its first visit and spread over its lines', () => {
    const found = packageOf(ask(six, { service: 'infusion', visits: 7 }));
    expect(found?.visits.map(({ due }) => due.likely)).toEqual([270_000, 0, 0, 0, 0, 0, 50_000]);
    expect(found?.visits.map(({ patientPays }) => patientPays)).toEqual([
      ...Array<number>(6).fill(45_000),
      50_000,
    ]);
    expect(found?.firstVisit.likely).toBe(270_000);
  });

  it.each([
    // Four infusions and a visit are two packages by their infusions, and one by their visit.
    [4, 1, 1, dollars(800 + 1000)],
    [4, 2, 2, dollars(1600)],
    [2, 3, 1, dollars(800 + 400)],
  ])(
    'of several services is bought as often as the scarcest allows: %i and %i',
    (infusions, visits, bought, total) => {
      const services = [
        service('infusion', 600, { cashPrice: dollars(500) }),
        service('visit', 200),
      ];
      const includes = [
        { service: 'infusion', visits: 2 },
        { service: 'visit', visits: 1 },
      ];
      const book = priceBook({
        services,
        courses: [course(phase('infusion', infusions), phase('visit', visits))],
        packages: [{ ...six, includes, price: dollars(800) }],
      });
      const found = packageOf(
        estimateSelfPay(book, { care: { course: 'course' }, startDate: '2026-03-02' }),
      );
      expect(found?.visits.filter(({ due }) => due.likely === 80_000)).toHaveLength(bought);
      expect(found?.total.likely).toBe(total);
    },
  );

  it('that is bought twice is spread over the lines of both, each saying the price and its charge', () => {
    const found = packageOf(ask(six, { service: 'infusion', visits: 12 }));
    expect(found?.visits.map(({ patientPays }) => patientPays)).toEqual(
      Array<number>(12).fill(45_000),
    );
    expect(found?.total.likely).toBe(540_000);
    const [first] = found?.visits[0]?.lines[0]?.steps ?? [];
    expect(first).toMatchObject({
      rule: 'package-price',
      result: 45_000,
      operands: { price: 270_000, charge: 60_000 },
    });
  });

  it('that costs more than its visits is charged what is asked, and nothing is written off', () => {
    const found = packageOf(
      ask({ ...six, price: dollars(3900) }, { service: 'infusion', visits: 7 }),
    );
    // $3,900.00 over six visits of $600.00 each; the seventh at the cash price of $500.00.
    const lines = found?.visits.flatMap((visit) => visit.lines) ?? [];
    expect(lines.map(({ charge }) => charge)).toEqual([...Array<number>(6).fill(65_000), 60_000]);
    expect(lines.map(({ patientPays }) => patientPays)).toEqual([
      ...Array<number>(6).fill(65_000),
      50_000,
    ]);
    expect(lines.map(({ writeOff }) => writeOff)).toEqual([0, 0, 0, 0, 0, 0, 10_000]);
  });

  it('is bought again as often as it fits', () => {
    const found = packageOf(ask(six, { service: 'infusion', visits: 13 }));
    expect(found?.visits.map(({ due }) => due.likely)).toEqual([
      ...[270_000, 0, 0, 0, 0, 0],
      ...[270_000, 0, 0, 0, 0, 0],
      50_000,
    ]);
  });

  it.each([
    ['2026-04-13', 270_000 + 270_000],
    ['2026-04-12', 270_000 + 6 * 50_000],
  ])('is bought again until %s, its last day of sale', (until, total) => {
    // Weekly from 2 March: the seventh infusion, which begins a second package, is on 13 April.
    const found = packageOf(ask({ ...six, until }, { service: 'infusion', visits: 12 }));
    expect(found?.total).toEqual({ low: total, likely: total, high: total });
  });

  it('bought on its last day of sale pays for the visits after it', () => {
    const found = packageOf(
      ask({ ...six, until: '2026-03-02' }, { service: 'infusion', visits: 6 }),
    );
    expect(found?.total.likely).toBe(270_000);
  });

  it('is not offered where the likely course is shorter', () => {
    expect(packageOf(ask(six, { service: 'infusion', visits: 5 }))).toBeUndefined();
  });

  it('bounds a count that is open by the numbers between, because six are cheaper than five', () => {
    const dear = { ...six, price: dollars(2400) };
    // Four cost 2,000, five 2,500, six 2,400, seven 2,900.
    const found = packageOf(
      ask(dear, { service: 'infusion', visits: { low: 5, likely: 6, high: 7 } }),
    );
    expect(found?.total).toEqual({ low: 240_000, likely: 240_000, high: 290_000 });
    expect(found?.assumptions).toEqual([
      expect.objectContaining({ unknown: 'visit-count', assumed: { low: 5, likely: 6, high: 7 } }),
    ]);
  });

  it('bounds two open counts by every pair of numbers, be the visits in all as many as at an end', () => {
    const length = (low: number, high: number) => ({
      length: { visits: { low, likely: low, high } },
    });
    const book = priceBook({
      services: [service('talk', 80), service('infusion', 700)],
      courses: [course(phase('talk', 1, length(1, 3)), phase('infusion', 3, length(3, 6)))],
      packages: [{ ...six, includes: [{ service: 'infusion', visits: 3 }], price: dollars(300) }],
    });
    // Dearest are five infusions, of which two are in no package, and three talks: 300 + 1,400 + 240.
    for (const engine of [estimateSelfPay, quoteSelfPay]) {
      const answer = engine(book, { care: { course: 'course' }, startDate: '2026-03-02' });
      const found = answer?.scenarios.find(({ kind }) => kind === 'package');
      expect(found?.total).toEqual({ low: 38_000, likely: 38_000, high: 194_000 });
    }
  });

  it('bounds the months of every number of visits by each way they may follow one another', () => {
    const cadence = { everyWeeks: { low: 1, likely: 1, high: 4 } };
    const length = { visits: { low: 6, likely: 6, high: 8 } };
    const book = priceBook({
      services: [service('infusion', 600)],
      courses: [course(phase('infusion', 6, { length, cadence }))],
      packages: [six],
    });
    const answer = estimateSelfPay(book, { care: { course: 'course' }, startDate: '2026-03-02' });
    const months = answer.scenarios[1]?.byMonth ?? [];
    // Seven visits four weeks apart: the one beyond the package on 2026-08-17.
    expect(months.find(({ period }) => period === '2026-08')?.due.high).toBe(60_000);
  });

  it.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('is sold only between its dates: a course that starts on %s', (startDate, sold) => {
    const dated = { ...six, from: '2026-03-01', until: '2026-03-31' };
    expect(packageOf(ask(dated, { service: 'infusion', visits: 6 }, startDate)) !== undefined).toBe(
      sold,
    );
  });

  it('buys visits of several services together', () => {
    const both: Package = {
      ...six,
      includes: [
        { service: 'preparation', visits: 1 },
        { service: 'infusion', visits: 2 },
      ],
      price: dollars(1000),
    };
    const infusion = {
      ...service('infusion', 600),
      lines: [line('drug', 400), line('chair', 200)],
    };
    const book = priceBook({
      services: [service('preparation', 200), infusion],
      courses: [course(phase('preparation', 1), phase('infusion', 3))],
      packages: [both],
    });
    const found = packageOf(
      estimateSelfPay(book, { care: { course: 'course' }, startDate: '2026-03-02' }),
    );
    // 1,000 buys 200 + 2 × 600 = 1,400; the third infusion is 600.
    expect(found?.total.likely).toBe(160_000);
    expect(found?.visits.map(({ due }) => due.likely)).toEqual([100_000, 0, 0, 60_000]);
    const shares = found?.visits.map(({ lines }) => lines.map(({ selfPay }) => selfPay));
    expect(shares).toEqual([[14_285], [28_572, 14_285], [28_572, 14_286], [40_000, 20_000]]);
  });
});
