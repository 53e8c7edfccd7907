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

const ARGUMENTS = ['estimate', 'book.json', 'request.json'];

/** Runs `forecost estimate` with this book and request. */
async function estimate(book: unknown, request: unknown, ...options: string[]) {
  const folder = await folderOf({ 'book.json': book, 'request.json': request });
  return runForecost(folder, [...ARGUMENTS, ...options]);
}

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
    [
      'a day from which visits reach the year 10000',
      { ...REQUEST, startDate: '9999-12-31' },
      'date-out-of-range',
      'startDate',
    ],
    [
      'help by a program whose name is no id',
      { ...REQUEST, insurance: { benefits: { assistanceUsed: { 'My Card': 5 } } } },
      'wrong-format',
      'insurance.benefits.assistanceUsed.…',
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

  it('an income without repeating it', async () => {
    const household = { size: 'Maria', annualIncome: 41_234.567 };
    const { notes } = await estimate(priceBook(), { ...REQUEST, household }, '--json');

    expect(JSON.parse(notes).error.problems).toMatchObject([
      { path: 'household.size', received: 'something else' },
      { path: 'household.annualIncome', code: 'too-many-digits', received: 'something else' },
    ]);
    expect(notes).not.toMatch(/Maria|41[,_]?234/);
  });

  it('a price book that forecost check finds an error in', async () => {
    const twice = { id: 'infusion', name: 'Infusion', benefit: 'outpatient', charge: 600 };
    const line = { ...twice, cashPrice: 450 };
    const book = priceBook({ 'services[0].lines': [line, line] });
    const { exitCode, output, notes } = await estimate(book, REQUEST, '--json');

    // A line that is listed twice would be counted twice.
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(JSON.parse(notes).error).toMatchObject({
      message: 'book.json was refused.',
      problems: [{ code: 'duplicate-id', path: 'services[0].lines[1].id' }],
    });
  });

  it('a price book, naming the line on which a person finds the mistake', async () => {
    const text = JSON.stringify(priceBook({ 'services[0].lines[0].charge': -600 }), undefined, 2);
    const { notes } = await estimate(text, REQUEST);

    const line = 1 + text.split('\n').findIndex((own) => own.includes('-600'));
    expect(notes).toContain(
      `book.json was refused:\n  line ${line}, services[0].lines[0].charge: `,
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

  it('every id that the book lacks at once, and says which was most likely meant', async () => {
    const request = {
      care: { course: 'inducton', phases: { x: { included: true } } },
      startDate: '2026-12-07',
      location: 'nowhere',
      insurance: { payer: 'exmaple-health', benefits: { assistanceUsed: { card: 100 } } },
      discounts: ['members'],
    };
    const { exitCode, notes } = await estimate(priceBook(IN_NETWORK), request, '--json');

    expect(exitCode).toBe(1);
    const { problems } = JSON.parse(notes).error;
    expect(
      problems.map((own: Record<string, string>) => [own['path'], own['code'], own['advice']]),
    ).toEqual([
      ['care.course', 'unknown-course', 'Did you mean "induction"?'],
      ['location', 'unknown-location', undefined],
      ['insurance.payer', 'unknown-payer', 'Did you mean "example-health"?'],
      ['discounts[0]', 'unknown-discount', undefined],
      ['insurance.benefits.assistanceUsed.card', 'unknown-program', undefined],
    ]);
    expect(problems[3].expected).toBe('none, as the book has none');
  });

  it('more help from a manufacturer than its program pays in a year', async () => {
    const card = { id: 'card', name: 'Card', minimumPatientPayment: 0, perYear: 700 };
    const lines = [{ service: 'iv-ketamine', line: 'infusion' }];
    const program = { ...card, lines, from: '2026-01-01', source: 'its terms' };
    const book = priceBook({ ...IN_NETWORK, assistance: [program] });
    const used = async (amount: unknown) => {
      const insurance = { benefits: { assistanceUsed: { card: amount } } };
      const { notes } = await estimate(book, { ...REQUEST, insurance }, '--json');
      return notes && JSON.parse(notes).error.problems;
    };

    expect(await used(700)).toBe('');
    expect(await used({ low: 100, high: 800 })).toBe('');
    expect(await used(700.5)).toEqual([
      {
        code: 'used-above-cap',
        path: 'insurance.benefits.assistanceUsed.card',
        expected: "at most the program's yearly cap, 700.00 USD",
        received: '700.50 USD',
      },
    ]);
  });

  it('a phase that the course lacks, and a service that the book lacks', async () => {
    const first = async (care: unknown) => {
      const { notes } = await estimate(priceBook(), { ...REQUEST, care }, '--json');
      return JSON.parse(notes).error.problems[0];
    };
    expect(
      await first({ course: 'induction', phases: { infusion: { included: true } } }),
    ).toMatchObject({ code: 'unknown-phase', path: 'care.phases.infusion' });
    expect(await first({ service: 'iv-ketamin' })).toMatchObject({
      code: 'unknown-service',
      path: 'care.service',
      advice: 'Did you mean "iv-ketamine"?',
    });
  });

  it('a book of the wrong shape', async () => {
    const { exitCode, notes } = await estimate(priceBook({ currency: 'XXX' }), REQUEST, '--json');

    expect(exitCode).toBe(1);
    expect(JSON.parse(notes).error.problems[0]).toMatchObject({ path: 'currency' });
  });

  it('a payer’s answer about coverage that is not in force', async () => {
    const request = { ...INSURED, insurance: { payer: 'example-health' } };
    const folder = await folderOf({
      'book.json': priceBook(IN_NETWORK),
      'request.json': request,
      'answer.json': { benefits: BENEFITS, active: false },
    });
    const args = [...ARGUMENTS, '--benefits', 'answer.json', '--json'];

    const { exitCode, output, notes } = await runForecost(folder, args);

    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(JSON.parse(notes).error).toMatchObject({ code: 'coverage-not-in-force' });
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
        message:
          'request.json is not JSON: line 1, column 10. Correct the file there and try again.',
        problems: [],
      },
    });
  });

  it('a key that is written twice, in the request and in the benefits', async () => {
    const request =
      '{"care": {"course": "induction"}, "startDate": "2026-12-07", "startDate": "2026-12-14"}';
    expect(await estimate(priceBook(), request)).toMatchObject({
      exitCode: 1,
      output: '',
      notes: expect.stringContaining('startDate: found "startDate" twice') as string,
    });
    const folder = await folderOf({
      'book.json': priceBook(),
      'request.json': REQUEST,
      'benefits.json': '{"benefits": {}, "benefits": {}}',
    });
    const run = await runForecost(folder, [...ARGUMENTS, '--benefits', 'benefits.json']);
    expect(run).toMatchObject({ exitCode: 1, output: '' });
  });

  it('benefits without a name, as of an unset variable of a shell, which would be none', async () => {
    const { exitCode, output, notes } = await estimate(priceBook(), REQUEST, '--benefits', '');
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(notes).toContain('A file without a name cannot be read');
  });
});
