import { describe, expect, it } from 'vitest';
import { folderOf, IN_NETWORK, priceBook, runForecost } from '../../test/run-forecost.ts';

const REQUEST = { care: { course: 'induction' }, startDate: '2026-12-07' };

/** A plan with 110.00 of its deductible left, then 15 %, and nothing unknown. */
const BENEFITS = {
  planYearStart: '01-01',
  inNetwork: {
    deductible: { amount: 500, remaining: 110 },
    outOfPocketMaximum: 'none',
    costShares: { default: { coinsurance: 0.15 } },
  },
};

const INSURED = {
  care: { service: 'iv-ketamine' },
  startDate: '2026-12-07',
  insurance: { payer: 'example-health', benefits: BENEFITS },
};

/** The same plan where nobody knows the coinsurance. */
const OPEN = {
  payer: 'example-health',
  benefits: { ...BENEFITS, inNetwork: { ...BENEFITS.inNetwork, costShares: {} } },
};

const ARGUMENTS = ['estimate', 'book.json', 'request.json'];

/** Runs `forecost estimate` with this book and request. */
async function estimate(book: unknown, request: unknown, ...options: string[]) {
  const folder = await folderOf({ 'book.json': book, 'request.json': request });
  return runForecost(folder, [...ARGUMENTS, ...options]);
}

describe('forecost estimate', () => {
  it('prints what the course costs and what to beware of', async () => {
    expect(await estimate(priceBook(), REQUEST)).toEqual({
      exitCode: 0,
      notes: '',
      output: `Induction, from 2026-12-07
Harbor Mind, prices 2026-11, in USD

                Low     Likely       High  First visit  Visits
Self-pay  $2,700.00  $2,700.00  $2,700.00      $450.00       6

Beware:
  This is not a good faith estimate, which uninsured and self-pay patients have a right to.
`,
    });
  });

  it('sets every way to pay side by side and names the cheapest and the turn', async () => {
    const includes = [{ service: 'iv-ketamine', visits: 6 }];
    const packages = [{ id: 'six', name: 'Six infusions', includes, price: 2400 }];
    const book = priceBook({ ...IN_NETWORK, packages });

    const { output } = await estimate(book, { ...REQUEST, insurance: INSURED.insurance });

    expect(output).toContain(`
                              Low     Likely       High  First visit  Visits
Self-pay                $2,700.00  $2,700.00  $2,700.00      $450.00       6
Package: Six infusions  $2,400.00  $2,400.00  $2,400.00    $2,400.00       6
In network                $468.38    $468.38    $468.38      $115.13       6

Cheapest at every bound: In network.
In network against Self-pay: cheaper from the first visit on (2026-12-07: $115.13 against $450.00 so far).
In network against Package: Six infusions: cheaper from the first visit on (2026-12-07: $115.13 against $2,400.00 so far).
`);
  });

  it('names the cheapest at each bound where they differ, and a turn in the course', async () => {
    const benefits = {
      planYearStart: '01-01',
      inNetwork: {
        deductible: { amount: { low: 0, high: 5000 }, met: 0 },
        outOfPocketMaximum: 'none',
        costShares: { default: { coinsurance: 0 } },
      },
    };
    const book = priceBook({
      ...IN_NETWORK,
      allowedAmounts: IN_NETWORK.allowedAmounts.map((own) => ({ ...own, rate: { amount: 500 } })),
    });

    const { output } = await estimate(book, {
      ...REQUEST,
      insurance: { payer: 'example-health', benefits },
    });

    expect(output).toContain(`
Cheapest at low: In network; likely: Self-pay; at high: Self-pay.
In network against Self-pay: never cheaper in this course.
`);
  });

  it('names the visit from which a plan is cheaper', async () => {
    const deductible = { amount: 1200, remaining: 1200 };
    const inNetwork = { ...BENEFITS.inNetwork, deductible };
    const insurance = { payer: 'example-health', benefits: { planYearStart: '12-01', inNetwork } };
    const book = priceBook({
      ...IN_NETWORK,
      allowedAmounts: IN_NETWORK.allowedAmounts.map((own) => ({ ...own, rate: { amount: 600 } })),
    });

    const { output } = await estimate(book, { ...REQUEST, insurance });

    expect(output).toContain(
      'In network against Self-pay: cheaper from visit 3 on (2026-12-21: $1,290.00 against $1,350.00 so far).',
    );
  });

  it('prints what financing costs, and what happens if it is unpaid', async () => {
    const financing = [
      { id: 'six', name: 'Six months', kind: 'deferred-interest', months: 6, apr: 0.2399 },
    ];

    const { output } = await estimate(priceBook({ financing }), REQUEST);

    expect(output).toContain(`Financing:
  Financed: Six months (with deferred interest at 23.99 % a year): $2,700.00 in 6 payments of $450.00; $2,700.00 in all, of which $0.00 for the financing.
    If anything is unpaid at the end, $`);
    expect(output).toContain('Financed: Six months: Six months: if anything is unpaid at the end,');
  });

  it('asks the questions that would narrow the range, largest first', async () => {
    const care = { service: 'iv-ketamine', visits: { low: 1, high: 2 } };

    const { output } = await estimate(priceBook(IN_NETWORK), { ...INSURED, care, insurance: OPEN });

    expect(output).toContain(`Open questions, largest first:
  How many visits will there be? $450.00 of the range.
  What share is the patient's coinsurance (outpatient)? $142.68 of the range.
  Does the deductible come before the copay (outpatient)? $110.00 of the range.
`);
  });
});

describe('forecost estimate --explain', () => {
  it('gives the reason of every amount', async () => {
    const { output } = await estimate(priceBook(IN_NETWORK), INSURED, '--explain');

    expect(output).toContain(`
In network, likely case:
  Visit 1, 2026-12-07, IV ketamine infusion: $115.13
    Infusion (IV ketamine infusion): you pay $115.13
      The charge is $600.00. [price-book:services.iv-ketamine.lines.infusion]
      Of the charge of $600.00 your plan recognises $144.18. [contract of 2026, from 2026-01-01]
      $110.00 of your deductible was left; you pay it. [plan-benefits:in-network]
      15 % of the remaining $34.18 is $5.13. [plan-benefits:in-network]
      The clinic takes $455.82 off; nobody pays it. [contract of 2026, from 2026-01-01]
      Your plan pays $29.05 of the $144.18 it recognises. [plan-benefits:in-network]
`);
  });

  it('says what was assumed and why', async () => {
    const request = { ...INSURED, insurance: OPEN };

    const { output } = await estimate(priceBook(IN_NETWORK), request, '--explain');

    expect(output).toContain(`In network, open questions, largest first:
  Does the deductible come before the copay (outpatient)? $110.00 of the range.
    Assumed the copay, then coinsurance on the rest. [plans differ in whether the deductible, a copay or coinsurance comes first]
  What share is the patient's coinsurance (outpatient)? $27.34 of the range.
    Assumed 0 % to 100 %, likely 20 %. [KFF`);
  });

  it('puts visits together that are alike', async () => {
    const { output } = await estimate(priceBook(), REQUEST, '--explain');

    expect(output).toContain(
      '  Visits 1 to 6, 2026-12-07, 2026-12-14, 2026-12-21, 2026-12-28, 2027-01-04, 2027-01-11, Infusions: $450.00 each\n',
    );
  });
});

describe('forecost estimate --json', () => {
  it('prints amounts as decimals and rates as fractions', async () => {
    const { output } = await estimate(priceBook(IN_NETWORK), INSURED, '--json');

    const { currency, scenarios, cheapest, breakEven } = JSON.parse(output);
    expect({ currency, cheapest }).toEqual({
      currency: 'USD',
      cheapest: { low: 'in-network', likely: 'in-network', high: 'in-network' },
    });
    expect(breakEven[0].turn).toEqual({
      visit: 1,
      date: '2026-12-07',
      insuredCost: 115.13,
      ownCost: 450,
    });
    expect(scenarios[1]).toMatchObject({
      id: 'in-network',
      total: { low: 115.13, likely: 115.13, high: 115.13 },
      visitCount: { low: 1, likely: 1, high: 1 },
      byMonth: [{ period: '2026-12', visits: { likely: 1 }, due: { likely: 115.13 } }],
      assumptions: [],
    });
    const [line] = scenarios[1].visits[0].lines;
    expect(line).toMatchObject({ charge: 600, allowed: 144.18, patientPays: 115.13 });
    expect(line.steps[3]).toEqual({
      rule: 'coinsurance',
      result: 5.13,
      operands: { base: 34.18, rate: 0.15 },
      source: 'plan-benefits:in-network',
    });
    expect(line.steps[0].operands).toEqual({ price: 600, units: 1 });
  });

  it('says what the bounds of an assumption count', async () => {
    const insurance = {
      payer: 'example-health',
      benefits: {
        planYearStart: '01-01',
        inNetwork: { outOfPocketMaximum: 'none', deductible: { amount: 50 } },
      },
    };

    const { output } = await estimate(
      priceBook(IN_NETWORK),
      { ...INSURED, care: { service: 'iv-ketamine', visits: { low: 1, high: 2 } }, insurance },
      '--json',
    );

    const { assumptions } = JSON.parse(output).scenarios[1];
    const assumed = Object.fromEntries(
      assumptions.map((own: { unknown: string; assumed: unknown }) => [own.unknown, own.assumed]),
    );
    expect(assumed).toMatchObject({
      'visit-count': { unit: 'visits', low: 1, likely: 1, high: 2 },
      'deductible-met': { unit: 'fraction-of-limit', low: 0, likely: 0.5, high: 1 },
      coinsurance: { unit: 'fraction', low: 0, likely: 0.2, high: 1 },
    });
  });

  it('prints financing in the same units', async () => {
    const financing = [{ id: 'year', name: 'Year', kind: 'amortised', months: 12, apr: 0.12 }];

    const { output } = await estimate(priceBook({ financing }), REQUEST, '--json');

    expect(JSON.parse(output).scenarios[1].financing).toMatchObject({
      apr: 0.12,
      likely: { amount: 2700, payments: 12, monthly: 239.89 },
    });
  });
});

describe('forecost estimate, its files', () => {
  it('reads a compiled book', async () => {
    const folder = await folderOf({ 'book.json': priceBook(), 'request.json': REQUEST });
    await runForecost(folder, ['build', 'book.json']);

    const { output } = await runForecost(folder, [
      'estimate',
      'book.compiled.json',
      'request.json',
    ]);

    expect(output).toContain('Self-pay  $2,700.00');
  });

  it.each([
    ['the request', ['book.json', '-'], REQUEST],
    ['the book', ['-', 'request.json'], priceBook()],
    ['the benefits', ['book.json', 'insured.json', '--benefits', '-'], BENEFITS],
  ])('reads %s from standard input', async (_name, files, input) => {
    const insured = { ...REQUEST, insurance: { payer: 'example-health' } };
    const book = priceBook(IN_NETWORK);
    const folder = await folderOf({
      'book.json': book,
      'request.json': REQUEST,
      'insured.json': insured,
    });

    const run = await runForecost(folder, ['estimate', ...files], JSON.stringify(input));

    expect(run).toMatchObject({ exitCode: 0, notes: '' });
    expect(run.output).toContain('Self-pay');
  });
});

/** A request whose text is as long as nobody writes. */
const LONG = { ...REQUEST, location: 'x'.repeat(1_000_000) };

describe('forecost estimate refuses', () => {
  const reversed = { deductible: { amount: 500, met: 600 } };
  it.each([
    ['a date in words', { ...REQUEST, startDate: '12/07/2026' }, 'not-a-date', 'startDate'],
    [
      'a course the book lacks',
      { ...REQUEST, care: { course: 'x' } },
      'unknown-course',
      'care.course',
    ],
    [
      'a payer the book lacks',
      { ...REQUEST, insurance: { payer: 'x' } },
      'unknown-payer',
      'insurance.payer',
    ],
    [
      'ten million visits',
      { ...REQUEST, care: { service: 'iv-ketamine', visits: 1e7 } },
      'not-a-count',
      'care.visits',
    ],
    [
      'more met than the deductible',
      { ...REQUEST, insurance: { benefits: { inNetwork: reversed } } },
      'more-than-the-limit',
      'insurance.benefits.inNetwork.deductible.met',
    ],
    [
      '20 for 20 %',
      {
        ...REQUEST,
        insurance: { benefits: { inNetwork: { costShares: { default: { coinsurance: 20 } } } } },
      },
      'rate-not-a-fraction',
      'insurance.benefits.inNetwork.costShares.default.coinsurance',
    ],
    [
      'a key that reaches a prototype',
      '{"care": {"course": "induction"}, "startDate": "2026-12-07", "__proto__": {"a": 1}}',
      'unsafe-key',
      '',
    ],
    [
      '1e999',
      '{"care": {"service": "iv-ketamine", "visits": 1e999}, "startDate": "2026-12-07"}',
      'not-finite',
      'care.visits',
    ],
    ['a megabyte in one text', LONG, 'text-too-long', 'location'],
    ['no object', '[]', 'wrong-type', ''],
  ])('%s, and exits with 1', async (_name, request, code, path) => {
    const { exitCode, output, notes } = await estimate(priceBook(), request, '--json');

    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    const { error } = JSON.parse(notes);
    expect(error).toMatchObject({ code, message: 'The estimate request was refused.' });
    expect(error.problems[0]).toMatchObject({ code, path });
    expect(Object.keys(error.problems[0])).toEqual(
      expect.arrayContaining(['code', 'path', 'expected', 'received']),
    );
  });

  it('in words without --json', async () => {
    const { exitCode, output, notes } = await estimate(priceBook(), { ...REQUEST, startDat: '' });

    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(notes).toContain(
      'The estimate request was refused:\n  startDat: found the key "startDat"',
    );
    expect(notes).toContain('Did you mean "startDate"?');
  });

  it('a book of the wrong shape', async () => {
    const { exitCode, notes } = await estimate(priceBook({ currency: 'XXX' }), REQUEST, '--json');

    expect(exitCode).toBe(1);
    expect(JSON.parse(notes).error.problems[0]).toMatchObject({ path: 'currency' });
  });

  it('benefits in the request and in --benefits', async () => {
    const { exitCode, notes } = await estimate(
      priceBook(IN_NETWORK),
      INSURED,
      '--benefits',
      'request.json',
    );

    expect(exitCode).toBe(1);
    expect(notes).toContain('insurance.benefits: found both');
  });
});

describe('forecost estimate cannot use', () => {
  it.each([
    ['two standard inputs', ['-', '-'], 'standard input can be one of the files, not several'],
    ['--explain with --json', ['a', 'b', '--explain', '--json'], '--json has every step already'],
    ['a missing file', ['book.json', 'nowhere.json'], 'there is no such file or folder'],
    ['a folder', ['book.json', '.'], 'it is a folder, expected a file'],
    ['garbage', ['book.json', 'garbage'], 'garbage is not JSON'],
    ['bytes that are no UTF-8', ['book.json', 'bytes'], 'bytes is not UTF-8 text'],
    ['a file that never ends', ['book.json', '/dev/zero'], '/dev/zero is larger than 32 MB'],
  ])('%s, and exits with 2', async (_name, args, message) => {
    const folder = await folderOf({
      'book.json': priceBook(),
      garbage: '%'.repeat(1_000_000),
      bytes: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]),
    });

    const { exitCode, output, notes } = await runForecost(folder, ['estimate', ...args]);

    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(notes).toContain(message);
  });

  it('a request that is no JSON, without quoting it', async () => {
    const { exitCode, notes } = await estimate(priceBook(), '{"name": Odalys}', '--json');

    expect(exitCode).toBe(2);
    expect(JSON.parse(notes)).toEqual({
      error: {
        code: 'unreadable-file',
        message: 'request.json is not JSON, or is cut off. Correct the file there and try again.',
        problems: [],
      },
    });
  });
});
