import { describe, expect, it } from 'vitest';
import { priceBookDocument } from '../../test/price-book-document.ts';
import { ForecostError } from '../errors.ts';
import { parsePriceBook, safeParsePriceBook } from './parse.ts';

/** What is wrong with the document once the values at these paths are replaced. */
function problemsAfter(edits: Readonly<Record<string, unknown>>) {
  const result = safeParsePriceBook(priceBookDocument(edits));
  return result.ok ? [] : result.problems;
}

describe('parsePriceBook', () => {
  it('reads decimals as minor units and fractions as basis points', () => {
    const book = parsePriceBook(priceBookDocument());

    expect(book.services[0]?.lines[0]).toMatchObject({
      charge: 45_050,
      cashPrice: { low: 20_000, high: 22_525 },
    });
    expect(book.allowedAmounts[0]?.rate).toEqual({ percentOfCharge: 6000 });
    expect(book.courses[0]?.statedTotal).toBe(255_000);
  });

  it('drops the format tag', () => {
    expect(parsePriceBook(priceBookDocument())).not.toHaveProperty('format');
  });

  it('reads amounts in a currency without decimals', () => {
    const book = parsePriceBook(
      priceBookDocument({
        currency: 'JPY',
        'services[0].lines[0].charge': 45_000,
        'services[0].lines[0].cashPrice': 40_000,
        allowedAmounts: [],
        benchmarks: [],
      }),
    );

    expect(book.services[0]?.lines[0]?.charge).toBe(45_000);
  });

  it('throws every problem at once, with its path', () => {
    const document = priceBookDocument({
      'practice.phone': '',
      'services[0].lines[0].charge': -1,
      policies: undefined,
    });

    expect(() => parsePriceBook(document)).toThrow(ForecostError);
    expect(() => parsePriceBook(document)).toThrow(
      /practice\.phone[^]*lines\[0\]\.charge[^]*policies/,
    );
  });
});

describe('safeParsePriceBook, amounts', () => {
  it.each([
    [-0.01, 'negative-amount'],
    [450.125, 'too-many-digits'],
    [10_000_000.01, 'amount-too-large'],
    [1e308, 'amount-too-large'],
    ['450', 'wrong-type'],
    [null, 'wrong-type'],
    [Number.NaN, 'not-finite'],
  ])('refuses %j as %s', (amount, code) => {
    expect(problemsAfter({ 'services[0].lines[0].charge': amount })).toMatchObject([
      { code, path: 'services[0].lines[0].charge' },
    ]);
  });

  it('refuses decimals in a currency that has none', () => {
    const problems = problemsAfter({ currency: 'JPY', 'packages[0].price': 2400.5 });

    expect(problems).toContainEqual({
      code: 'too-many-digits',
      path: 'packages[0].price',
      expected: 'a whole amount',
      received: '2400.5',
      advice: 'Round it yourself to an amount that can be paid in JPY.',
    });
  });

  it('refuses a range of no width, saying what to write', () => {
    const same = { low: 450, high: 450 };

    expect(problemsAfter({ 'services[0].lines[0].cashPrice': same })).toEqual([
      {
        code: 'range-without-width',
        path: 'services[0].lines[0].cashPrice',
        expected: 'low below high',
        received: 'low 450 and high 450',
        advice: 'Write 450, not {low: 450, high: 450}.',
      },
    ]);
  });

  it.each([
    [{ low: 500, high: 400 }, 'range-reversed', ''],
    [{ low: 400, likely: 600, high: 500 }, 'likely-outside-range', ''],
    [{ low: 400 }, 'missing', '.high'],
    [{ low: 400, high: -1 }, 'negative-amount', '.high'],
    [{ low: 400, hihg: 500, high: 600 }, 'unknown-key', '.hihg'],
    [[400, 500], 'wrong-type', ''],
  ])('refuses the range %j as %s', (range, code, where) => {
    expect(problemsAfter({ 'services[0].lines[0].cashPrice': range })).toMatchObject([
      { code, path: `services[0].lines[0].cashPrice${where}` },
    ]);
  });
});

describe('safeParsePriceBook, values of another kind', () => {
  it.each([
    ['services[0].lines[0].cashPrice', '$1,285.50', 'Write 1285.50, without quotation marks.'],
    ['services[0].durationMinutes', '60', 'Write 60, without quotation marks.'],
    ['services[0].lines[0].cashPrice', null, 'Replace null with what is true.'],
    ['practice.locations[0].state', null, 'Replace null with what is true.'],
    ['services[0].lines[0].cashPrice', 'ask us', undefined],
    ['practice.name', 60, undefined],
  ])('advises, of %s as %j: %s', (path, value, advice) => {
    expect(problemsAfter({ [path]: value }).map((problem) => problem.advice)).toEqual([advice]);
  });
});

describe('safeParsePriceBook, rates', () => {
  it('refuses 20 with the advice to write 0.2', () => {
    expect(problemsAfter({ 'allowedAmounts[0].rate.percentOfCharge': 20 })).toEqual([
      {
        code: 'rate-not-a-fraction',
        path: 'allowedAmounts[0].rate.percentOfCharge',
        expected: 'a fraction from 0 to 1',
        received: '20',
        advice: 'Write 0.2 for 20 %.',
      },
    ]);
  });

  it.each([
    [-0.1, 'rate-out-of-range'],
    [101, 'rate-out-of-range'],
    [0.33333, 'too-many-digits'],
  ])('refuses %d as %s', (value, code) => {
    expect(problemsAfter({ 'allowedAmounts[0].rate.percentOfCharge': value })).toMatchObject([
      { code },
    ]);
  });
});

describe('safeParsePriceBook, rates of a fee schedule', () => {
  it('accepts 1.2 and advises against 120', () => {
    const path = 'allowedAmounts[2].rate.percentOfBenchmark';

    expect(problemsAfter({ [path]: 1.2 })).toEqual([]);
    expect(problemsAfter({ [path]: 120 })).toMatchObject([{ advice: 'Write 1.2 for 120 %.' }]);
  });
});

describe('safeParsePriceBook, keys and choices', () => {
  it('refuses an unknown key and suggests the nearest', () => {
    expect(problemsAfter({ 'services[0].lines[0].cashprice': 5 })).toMatchObject([
      {
        code: 'unknown-key',
        path: 'services[0].lines[0].cashprice',
        received: 'the key "cashprice"',
        advice: 'Did you mean "cashPrice"?',
      },
    ]);
  });

  it('suggests the nearest choice', () => {
    expect(problemsAfter({ 'payers[0].network': 'in-netwrok' })).toMatchObject([
      { code: 'not-one-of', path: 'payers[0].network', advice: 'Did you mean "in-network"?' },
    ]);
  });

  it('names a missing key', () => {
    expect(problemsAfter({ 'services[0].name': undefined })).toMatchObject([
      { code: 'missing', path: 'services[0].name', received: 'nothing' },
    ]);
  });

  it.each([
    ['practice.hours.monday', '9-5', '[{opens: "09:00", closes: "17:00"}]'],
    ['practice.holidays', 'Christmas', '[{date: "2026-12-25", name: "Christmas"}]'],
    ['services[0].lines[0].codes', '90837', '[{system: "CPT", code: "90837"}]'],
  ])('shows how a list is written at %s', (path, received, example) => {
    expect(problemsAfter({ [path]: received })).toMatchObject([
      { path, expected: expect.stringContaining(`such as ${example}`) as string },
    ]);
  });

  it('tells the choices where none or two of them were written', () => {
    const both = { everyDays: 2, timesPerWeek: 3 };
    const expected = 'exactly one of timesPerWeek, everyDays, everyWeeks and everyMonths';
    for (const cadence of [both, {}, { everyDay: 2 }]) {
      expect(problemsAfter({ 'courses[0].phases[0].cadence': cadence })).toMatchObject([
        { path: 'courses[0].phases[0].cadence', expected },
      ]);
    }
  });

  it('tells what is wrong inside the choice that was meant', () => {
    const cadence = { everyDays: 0 };

    expect(problemsAfter({ 'courses[0].phases[0].cadence': cadence })).toMatchObject([
      { code: 'not-a-count', path: 'courses[0].phases[0].cadence.everyDays' },
    ]);
  });

  it.each([
    ['an id with capitals', { 'services[0].id': 'IV Ketamine' }, 'services[0].id'],
    ['a day that does not exist', { effectiveFrom: '2026-02-29' }, 'effectiveFrom'],
    ['a US date', { effectiveFrom: '11/01/2026' }, 'effectiveFrom'],
    ['a script as website', { 'practice.website': 'javascript:alert(1)' }, 'practice.website'],
    ['a state by name', { 'practice.locations[0].state': 'Calif' }, 'practice.locations[0].state'],
    [
      'a time of 12 hours',
      { 'practice.hours.monday[0].closes': '5 pm' },
      'practice.hours.monday[0].closes',
    ],
    ['a day of no week', { 'practice.hours.mondey': [] }, 'practice.hours.mondey'],
    ['text without English', { 'services[0].name': { es: 'Infusión' } }, 'services[0].name.en'],
    ['a language by name', { 'services[0].name': { en: 'a', spanish: 'b' } }, 'services[0].name'],
    ['a service without lines', { 'services[0].lines': [] }, 'services[0].lines'],
    [
      'half a visit',
      { 'courses[0].phases[0].length.visits': 2.5 },
      'courses[0].phases[0].length.visits',
    ],
    [
      'a billion visits',
      { 'courses[0].phases[0].length.visits': 1e9 },
      'courses[0].phases[0].length.visits',
    ],
    ['a currency of no country', { currency: 'XXX' }, 'currency'],
  ])('refuses %s', (_, edits, path) => {
    expect(problemsAfter(edits).map((problem) => problem.path)).toEqual([path]);
  });
});

describe('safeParsePriceBook, services named twice', () => {
  const twice = { service: 'iv-ketamine', visits: 2 };

  it.each([
    [
      'courses[0].phases[0].services',
      ['iv-ketamine', 'iv-ketamine'],
      'To give more of it at a visit, set units on its lines.',
    ],
    ['packages[0].includes', [twice, twice], 'Write all its visits in one entry.'],
  ])('refuses them in %s', (path, list, advice) => {
    expect(problemsAfter({ [path]: list })).toEqual([
      {
        code: 'service-listed-twice',
        path,
        expected: 'each service once',
        received: '"iv-ketamine" more than once',
        advice,
      },
    ]);
  });
});

describe('safeParsePriceBook, other documents', () => {
  it.each([null, 'text', 3, [], undefined])('refuses %j as no price book', (json) => {
    expect(safeParsePriceBook(json)).toMatchObject({
      ok: false,
      problems: [{ code: 'wrong-type', path: '' }],
    });
  });

  it('asks for the format tag and still tells the rest', () => {
    const problems = problemsAfter({ format: undefined, version: 7 });

    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['missing', 'format'],
      ['wrong-type', 'version'],
    ]);
  });

  it('says what to do with a compiled book', () => {
    expect(problemsAfter({ format: 'forecost-compiled/1' })).toMatchObject([
      {
        code: 'wrong-document-format',
        advice: 'This file is already compiled; edit the price book it was made from.',
      },
    ]);
  });
});
