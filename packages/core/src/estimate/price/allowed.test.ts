import { describe, expect, it } from 'vitest';
import { contract, dollars, line, priceBook } from '../../../test/clinic.ts';
import type { AllowedAmount, BillingCode, PriceBook, ServiceLine } from '../../price-book/types.ts';
import { contractAllowed, findContract, uncontractedAllowed } from './allowed.ts';
import { priceLine } from './lines.ts';

const DAY = '2026-03-02';

function priced(rest: Partial<ServiceLine> = {}) {
  return priceLine('visit', line('drug', 500, rest), undefined, DAY);
}

function found(entries: readonly AllowedAmount[], rest: { date?: string; planType?: 'ppo' } = {}) {
  const question = { payer: 'aetna', planType: rest.planType, tier: 'in-network' } as const;
  const book = priceBook({ allowedAmounts: entries });
  return findContract(book, question, priced(), rest.date ?? DAY)?.source;
}

const own = (source: string, rest: Partial<AllowedAmount> = {}) =>
  contract('visit', 100, { source, ...rest });

describe('the contract that holds for a line', () => {
  it.each([
    ['another service', contract('other', 100)],
    ['another payer', own('entry', { payer: 'cigna' })],
    ['another standing', own('entry', { network: 'out-of-network' })],
    ['another line of the service', own('entry', { line: 'observation' })],
    ['another plan type', own('entry', { planType: 'hmo' })],
    ['a plan type, where nobody says', own('entry', { planType: 'ppo' })],
    ['later days', own('entry', { from: '2026-03-03' })],
    ['earlier days', own('entry', { until: '2026-03-01' })],
  ])('is none that is for %s', (_what, entry) => {
    expect(found([entry])).toBeUndefined();
  });

  it.each([
    ['every payer', own('entry', { payer: '*' })],
    ['this standing by name', own('entry', { network: 'in-network' })],
    ['this line', own('entry', { line: 'drug' })],
    ['its first day', own('entry', { from: DAY })],
    ['its last day', own('entry', { until: DAY })],
  ])('may be for %s', (_what, entry) => {
    expect(found([entry])).toBe('entry');
  });

  it.each([
    [
      'the payer’s own before every payer’s',
      own('own'),
      own('any', { payer: '*', line: 'drug', planType: 'ppo' }),
    ],
    [
      'the line’s before the plan type’s',
      own('own', { line: 'drug' }),
      own('any', { planType: 'ppo' }),
    ],
    ['the plan type’s before the general one', own('own', { planType: 'ppo' }), own('any')],
    [
      'every payer’s for the line before every payer’s',
      own('own', { payer: '*', line: 'drug' }),
      own('any', { payer: '*' }),
    ],
    [
      'the later of two alike',
      own('own', { from: '2026-01-01' }),
      own('any', { from: '2025-01-01' }),
    ],
  ])('is %s, whichever is listed first', (_what, better, worse) => {
    expect(found([better, worse], { planType: 'ppo' })).toBe('own');
    expect(found([worse, better], { planType: 'ppo' })).toBe('own');
  });

  it('is a less exact one only while no exacter one holds, however much later it begins', () => {
    const entries = [own('line', { line: 'drug' }), own('general', { from: '2026-02-01' })];
    expect(found(entries)).toBe('line');
  });

  it('of two alike from the same day is the first listed', () => {
    expect(found([own('first'), own('second')])).toBe('first');
  });
});

describe('what a contract comes to', () => {
  const come = (rate: AllowedAmount['rate'], rest: Partial<ServiceLine> = {}, book = priceBook()) =>
    contractAllowed(book, own('contract', { rate }), priced(rest), DAY, dollars(900));

  it('is its amount times units, bound by bound, up to the ceiling', () => {
    const rate = { amount: { low: dollars(100), likely: dollars(250), high: dollars(400) } };
    expect(come(rate, { units: 3 })).toEqual({
      range: { low: dollars(300), likely: dollars(750), high: dollars(900) },
      source: 'contract',
    });
  });

  it('is a share of the charge', () => {
    expect(come({ percentOfCharge: 4000 })?.range.likely).toBe(dollars(200));
  });

  const amounts = [
    { code: 'S0013', amount: dollars(10) },
    { code: 'J0013', amount: dollars(20) },
  ];
  const schedule = (rest: object = {}) => ({
    id: 'fees',
    source: 'fee schedule',
    from: '2026-01-01',
    amounts,
    ...rest,
  });
  const rate = { percentOfBenchmark: 12_000, benchmark: 'fees' };
  const code = (own: string, rest: Partial<BillingCode> = {}): BillingCode => ({
    system: 'HCPCS',
    code: own,
    ...rest,
  });
  const benchmarked = (
    book: Partial<PriceBook>,
    codes: readonly BillingCode[] | undefined = [code('J0013')],
  ) => come(rate, codes ? { units: 2, codes } : { units: 2 }, priceBook(book));

  it('is a share of a fee schedule, by code, times units, and names both sources', () => {
    const range = { low: 4800, likely: 4800, high: 4800 };
    expect(benchmarked({ benchmarks: [schedule()] })).toEqual({
      range,
      source: 'contract; fee schedule',
    });
  });

  it('names both sources in each language that either is written in', () => {
    const source = { en: 'fee schedule', es: 'tarifas' };
    expect(benchmarked({ benchmarks: [schedule({ source })] })).toMatchObject({
      source: { en: 'contract; fee schedule', es: 'contract; tarifas' },
    });
  });

  it.each([
    ['another schedule', { benchmarks: [schedule({ id: 'other' })] }],
    ['a later one', { benchmarks: [schedule({ from: '2026-03-03' })] }],
    ['an earlier one', { benchmarks: [schedule({ until: '2026-03-01' })] }],
    ['one without the code', { benchmarks: [schedule({ amounts: amounts.slice(0, 1) })] }],
    ['no schedule', {}],
  ])('is unknown where the book has only %s', (_what, book) => {
    expect(benchmarked(book)).toBeUndefined();
  });

  it.each([{ from: DAY }, { until: DAY }])(
    'reads a schedule on its first and last day: %j',
    (span) => {
      expect(benchmarked({ benchmarks: [schedule(span)] })?.range.likely).toBe(4800);
    },
  );

  it('reads the latest edition in force, wherever the book lists it', () => {
    const raised = [{ code: 'J0013', amount: dollars(30) }];
    const editions = [
      schedule(),
      schedule({ from: '2026-03-01', source: 'second edition', amounts: raised }),
      schedule({ from: '2026-03-03', source: 'third edition' }),
    ];
    for (const benchmarks of [editions, editions.toReversed()]) {
      // Two units at $30.00, 120 % of it: $72.00; the first edition's were $48.00.
      expect(benchmarked({ benchmarks })).toEqual({
        range: { low: 7200, likely: 7200, high: 7200 },
        source: 'contract; second edition',
      });
    }
  });

  it('goes on to the next schedule of the same name where one lacks the code', () => {
    const benchmarks = [schedule({ amounts: amounts.slice(0, 1) }), schedule({ source: 'second' })];
    expect(benchmarked({ benchmarks })?.source).toBe('contract; second');
  });

  it.each([
    ['ended before', code('J0013', { until: '2026-03-01' }), undefined],
    ['begins after', code('J0013', { from: '2026-03-03' }), undefined],
    ['begins on the day', code('J0013', { from: DAY }), 4800],
    ['ends on the day', code('J0013', { until: DAY }), 4800],
  ])('takes a code that %s as it stands', (_what, coded, expected) => {
    const benchmarks = [schedule()];
    expect(benchmarked({ benchmarks }, [coded])?.range.likely).toBe(expected);
    // Any of the codes in force will do.
    expect(benchmarked({ benchmarks }, [code('J9999'), coded])?.range.likely).toBe(expected);
  });

  it('is unknown for a line without codes', () => {
    expect(
      contractAllowed(
        priceBook({ benchmarks: [schedule()] }),
        own('contract', { rate }),
        priced(),
        DAY,
        1,
      ),
    ).toBeUndefined();
  });
});

describe('what a payer without a contract recognizes', () => {
  it('is the line’s typical bounds times units, up to the ceiling, with their source', () => {
    const typicalAllowed = {
      amount: { low: dollars(50), likely: dollars(80), high: dollars(400) },
      source: 'FAIR',
    };
    expect(uncontractedAllowed(priced({ typicalAllowed, units: 2 }), dollars(700))).toEqual({
      range: { low: dollars(100), likely: dollars(160), high: dollars(700) },
      source: 'FAIR',
    });
  });

  it('else is anything up to the ceiling, most likely the cash price', () => {
    expect(uncontractedAllowed(priced({ cashPrice: dollars(300) }), dollars(500))).toEqual({
      range: { low: 0, likely: dollars(300), high: dollars(500) },
      source: 'rule:unsaid',
    });
  });
});
