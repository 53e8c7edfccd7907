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

Please note:
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

Cheapest in every case: In network.
In network against Self-pay: cheaper from the first visit on (2026-12-07: $115.13 against $450.00 so far).
In network against Package: Six infusions: cheaper from the first visit on (2026-12-07: $115.13 against $2,400.00 so far).
`);
  });

  it('puts long names above their figures, so that no figure breaks at 80 columns', async () => {
    const includes = [{ service: 'iv-ketamine', visits: 6 }];
    const name = 'Six infusions, paid together on the first day';
    const packages = [{ id: 'six', name, includes, price: 2400 }];

    const { output } = await estimate(priceBook({ packages }), REQUEST);

    expect(output).toContain(`
        Low     Likely       High  First visit  Visits
Self-pay
  $2,700.00  $2,700.00  $2,700.00      $450.00       6
Package: Six infusions, paid together on the first day
  $2,400.00  $2,400.00  $2,400.00    $2,400.00       6
`);
  });

  it('says of which visits the terms are not known yet', async () => {
    const later = { ...REQUEST, startDate: '2026-12-28', insurance: INSURED.insurance };
    const { output } = await estimate(priceBook(IN_NETWORK), later);
    expect(output).toContain(
      "In network: A plan year begins on 2027-01-01; this year's terms stand for the visits from then on too (5).",
    );
    const { planYearStart: _, ...open } = INSURED.insurance.benefits;
    const unknown = { ...later, insurance: { ...INSURED.insurance, benefits: open } };
    expect((await estimate(priceBook(IN_NETWORK), unknown)).output).toContain(
      "In network: Another plan year may begin before the last visit; this year's terms stand for it too.",
    );
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
  How many visits will there be? Causes $450.00 of the range.
  What share is the patient's coinsurance (outpatient)? Causes $142.68 of the range.
  Does the deductible come before the copay (outpatient)? Causes $110.00 of the range.
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
      Of the charge of $600.00 your plan recognizes $144.18. [contract of 2026, from 2026-01-01]
      $110.00 of your deductible was left; you pay it. [plan-benefits:in-network]
      15 % of the remaining $34.18 is $5.13. [plan-benefits:in-network]
      The clinic takes $455.82 off; nobody pays it. [contract of 2026, from 2026-01-01]
      Your plan pays $29.05 of the $144.18 it recognizes. [plan-benefits:in-network]
`);
  });

  it('says what was assumed and why', async () => {
    const request = { ...INSURED, insurance: OPEN };

    const { output } = await estimate(priceBook(IN_NETWORK), request, '--explain');

    expect(output).toContain(`In network, open questions, largest first:
  Does the deductible come before the copay (outpatient)? Causes $110.00 of the range.
    Assumed the copay, then coinsurance on the rest. [plans differ in whether the deductible, a copay or coinsurance comes first]
  What share is the patient's coinsurance (outpatient)? Causes $27.34 of the range.
    Assumed 0 % to 100 %, likely 20 %. [KFF`);
  });

  it('asks of a second plan that is given only what it pays where the first does not', async () => {
    const { inNetwork } = BENEFITS;
    const secondary = { formula: 'standard', coinsurance: 0.2, deductible: 'none' };
    const costShares = { default: { covered: false } };
    const benefits = { ...BENEFITS, inNetwork: { ...inNetwork, costShares }, secondary };
    const insurance = { payer: 'example-health', benefits };

    const { output } = await estimate(priceBook(IN_NETWORK), { ...INSURED, insurance });

    expect(output).toContain('Does the second plan pay for this care here');
    expect(output).toContain('what does it pay of care that the first does not pay for');
    expect(output).not.toContain('Is there a second plan');
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

  it('says how much of a payer’s answer was in doubt', async () => {
    const note = { code: 'code-unknown', where: 'segment 9', what: 'EB', why: '' };
    const answer = {
      benefits: BENEFITS,
      active: true,
      notUnderstood: [note, note],
      assumed: [note],
    };
    const folder = await folderOf({
      'book.json': priceBook(IN_NETWORK),
      'insured.json': { ...REQUEST, insurance: { payer: 'example-health' } },
      'answer.json': answer,
    });
    const args = ['estimate', 'book.json', 'insured.json', '--benefits', 'answer.json'];

    const { output } = await runForecost(folder, args);

    expect(output).toContain(
      "Of the payer's answer: 2 not understood, 1 assumed. `forecost benefits` says which.",
    );
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
