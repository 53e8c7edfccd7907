import { describe, expect, it } from 'vitest';
import { contract, dollars, line, priceBook, service } from '../../../test/clinic.ts';
import type { AllowedAmount, Benchmark, BillingCode, PriceBook } from '../types.ts';
import { benchmarkFees } from './benchmark-fees.ts';

const code = (own: string, rest: Partial<BillingCode> = {}): BillingCode => ({
  system: 'HCPCS',
  code: own,
  ...rest,
});

const edition = (fees: Record<string, number>, rest: Partial<Benchmark> = {}): Benchmark => ({
  id: 'medicare',
  source: 'fee schedule',
  from: '2026-01-01',
  amounts: Object.entries(fees).map(([own, fee]) => ({ code: own, amount: dollars(fee) })),
  ...rest,
});

/** A drug under a contract that pays 120 % of a fee schedule. */
function found(
  codes: readonly BillingCode[],
  benchmarks: readonly Benchmark[],
  entry: Partial<AllowedAmount> = {},
  rest: Partial<PriceBook> = {},
) {
  const rate = { percentOfBenchmark: 12_000, benchmark: 'medicare' };
  const lines = [line('drug', 900, { benefit: 'medical-drug', codes }), line('no-show', 50)];
  return benchmarkFees(
    priceBook({
      effectiveFrom: '2026-01-01',
      services: [service('visit', 0, { lines })],
      allowedAmounts: [contract('visit', 1, { rate, line: 'drug', from: '2026-01-01', ...entry })],
      benchmarks,
      ...rest,
    }),
  );
}

describe('benchmarkFees', () => {
  it('reports a line with two codes at once of different fees', () => {
    expect(found([code('96365'), code('96366')], [edition({ 96365: 70, 96366: 20 })])).toEqual([
      {
        severity: 'error',
        code: 'ambiguous-benchmark-fee',
        path: 'allowedAmounts[0].rate',
        expected: 'one fee in "medicare" for the line "drug"',
        received: '70.00 USD and 20.00 USD from 2026-01-01 on (96365, 96366)',
        advice:
          'Make a line of each code that is billed, or date the codes that replace one another.',
      },
    ]);
  });

  it('reports a code that one edition lists with two fees', () => {
    const twice = {
      ...edition({ J0013: 7 }),
      amounts: [70, 80].map((fee) => ({ code: 'J0013', amount: dollars(fee) })),
    };
    expect(found([code('J0013')], [twice])).toMatchObject([{ code: 'ambiguous-benchmark-fee' }]);
  });

  it('warns of a line whose code the schedule lacks', () => {
    expect(found([code('J0013')], [edition({ S0013: 7 })])).toMatchObject([
      {
        severity: 'warning',
        code: 'benchmark-without-fee',
        received: 'none from 2026-01-01 on (J0013)',
      },
    ]);
    expect(found([], [edition({ S0013: 7 })])).toMatchObject([
      { received: 'none from 2026-01-01 on (no code)' },
    ]);
  });

  it('warns of the day from which on there is no edition, or no code', () => {
    const until = '2026-12-31';
    expect(found([code('J0013')], [edition({ J0013: 7 }, { until })])).toMatchObject([
      { received: 'none from 2027-01-01 on (J0013)' },
    ]);
    expect(found([code('J0013', { until: '2026-06-30' })], [edition({ J0013: 7 })])).toMatchObject([
      { received: 'none from 2026-07-01 on (no code)' },
    ]);
  });

  it.each<[string, ...Parameters<typeof found>]>([
    [
      'a code that another takes over',
      [code('S0013', { until: '2026-06-30' }), code('J0013', { from: '2026-07-01' })],
      [edition({ S0013: 6, J0013: 7 })],
    ],
    [
      'an edition that another takes over',
      [code('J0013')],
      [
        edition({ J0013: 6 }, { until: '2026-12-31' }),
        edition({ J0013: 7 }, { from: '2027-01-01' }),
      ],
    ],
    [
      'a newer edition without the code',
      [code('J0013')],
      [edition({ J0013: 6 }), edition({ J0014: 7 }, { from: '2026-07-01' })],
    ],
    [
      'two codes of the same fee',
      [code('J0013'), code('J0014')],
      [edition({ J0013: 6, J0014: 6 })],
    ],
    [
      'a second code that the schedule does not list',
      [code('J0013'), code('internal-1')],
      [edition({ J0013: 6 })],
    ],
    [
      'a schedule that ends with the contract',
      [code('J0013')],
      [edition({ J0013: 6 }, { until: '2026-06-30' })],
      { until: '2026-06-30' },
    ],
    [
      'a schedule that ends with the book',
      [code('J0013')],
      [edition({ J0013: 6 }, { until: '2026-06-30' })],
      {},
      { effectiveUntil: '2026-06-30' },
    ],
    [
      'a schedule before the book',
      [code('J0013')],
      [edition({ J0013: 6 }, { from: '2025-01-01' })],
      { from: '2025-01-01' },
    ],
    ['a contract of another kind', [code('J0013')], [], { rate: { percentOfCharge: 8000 } }],
    ['a service that the book lacks', [code('J0013')], [], { service: 'other' }],
  ])('lets %s be', (_, ...own) => {
    expect(found(...own)).toEqual([]);
  });

  it('looks at every line of a contract that names none, but those no plan is billed for', () => {
    const entry = {
      rate: { percentOfBenchmark: 12_000, benchmark: 'medicare' },
      from: '2026-01-01',
    };
    const { line: _, ...whole } = contract('visit', 1, entry);
    const book = priceBook({
      effectiveFrom: '2026-01-01',
      services: [
        service('visit', 0, {
          lines: [
            line('drug', 900, { codes: [code('J0013')] }),
            line('talk', 90),
            line('no-show', 50, { benefit: 'none' }),
          ],
        }),
      ],
      allowedAmounts: [whole],
      benchmarks: [edition({ J0013: 7 })],
    });
    expect(benchmarkFees(book)).toMatchObject([
      { code: 'benchmark-without-fee', expected: 'one fee in "medicare" for the line "talk"' },
    ]);
  });

  it('looks through no more editions than any schedule has, and says so', () => {
    const editions = Array.from({ length: 5000 }, (_, at) =>
      edition({ J0013: 7 }, { from: new Date(at * 864e5).toISOString().slice(0, 10) }),
    );
    const looked = (many: number) => found([code('J0013')], editions.slice(0, many));
    expect(looked(99)).toEqual([]);
    const unchecked = { severity: 'warning', code: 'benchmark-unchecked' };
    expect(looked(100)).toMatchObject([unchecked]);
    expect(looked(5000)).toMatchObject([unchecked]);
  });
});
