import { describe, expect, it } from 'vitest';
import { folderOf, priceBook, runForecost } from '../../test/run-forecost.ts';

describe('forecost check', () => {
  it('finds nothing in a sound book and exits with 0', async () => {
    const folder = await folderOf({ 'book.json': priceBook() });

    expect(await runForecost(folder, ['check', 'book.json'])).toEqual({
      exitCode: 0,
      output:
        'book.json: 0 errors, 0 warnings\n' +
        'Without insurance a visit costs $450.00 (IV ketamine infusion).\n',
      notes: '',
    });
  });

  it('lists problems of shape with their place, and exits with 1', async () => {
    const book = priceBook({ 'services[0].lines[0].cashprice': 450.125 });
    const folder = await folderOf({ 'book.json': book });

    const { exitCode, output } = await runForecost(folder, ['check', 'book.json']);

    expect(exitCode).toBe(1);
    expect(output).toContain('error   services[0].lines[0].cashprice: found the key "cashprice"');
    expect(output).toContain('Did you mean "cashPrice"?');
  });

  it('lists findings of sense', async () => {
    const book = priceBook({ 'courses[0].statedTotal': 2400 });
    const folder = await folderOf({ 'book.json': book });

    const { exitCode, output } = await runForecost(folder, ['check', 'book.json']);

    expect(exitCode).toBe(1);
    expect(output).toContain('courses[0].statedTotal: found 2400.00 USD, expected 2700.00 USD');
    expect(output).toContain('book.json: 1 error, 0 warnings');
  });

  it('exits with 0 where there are only warnings', async () => {
    const book = priceBook({ 'services[0].note': 'Fully covered.' });
    const folder = await folderOf({ 'book.json': book });

    const { exitCode, output } = await runForecost(folder, ['check', 'book.json']);

    expect(exitCode).toBe(0);
    expect(output).toContain('book.json: 0 errors, 1 warning');
  });

  it('says what the cheapest and the dearest visit cost, so that prices in cents meet the eye', async () => {
    const service = (id: string, cashPrice: number) => {
      const line = { id, name: id, benefit: 'outpatient', charge: cashPrice, cashPrice };
      return { id, name: id, lines: [line] };
    };
    const services = [service('iv-ketamine', 45_000), service('talk', 120)];
    const folder = await folderOf({ 'book.json': priceBook({ services }) });

    const { output } = await runForecost(folder, ['check', 'book.json']);

    expect(output).toContain(
      'Without insurance a visit costs $120.00 (talk) to $45,000.00 (iv-ketamine).',
    );
  });

  it('warns of an offer that is over, though the book is not', async () => {
    const includes = [{ service: 'iv-ketamine', visits: 6 }];
    const six = { id: 'six', name: 'Six', includes, price: 2400, from: '2020-01-01' };
    const packages = [{ ...six, until: '2020-06-30' }];
    const folder = await folderOf({ 'book.json': priceBook({ packages }) });

    const { output } = await runForecost(folder, ['check', 'book.json']);

    expect(output).toContain(
      'warning packages[0].until: found 2020-06-30, expected today or later. [offer-ended]',
    );
  });

  it('warns of a policy that was read on a day to come', async () => {
    const policy = {
      payer: '*',
      services: ['iv-ketamine'],
      status: 'not-covered',
      source: 'Lists',
    };
    const policies = [{ ...policy, asOf: '2999-01-15' }];
    const folder = await folderOf({ 'book.json': priceBook({ policies }) });

    const { output } = await runForecost(folder, ['check', 'book.json']);

    expect(output).toContain(
      'warning policies[0].asOf: found 2999-01-15, expected today or earlier',
    );
  });

  it('warns of a book that is over, so that pages show no prices', async () => {
    const book = priceBook({ effectiveFrom: '2020-01-01', effectiveUntil: '2020-12-31' });
    const folder = await folderOf({ 'book.json': book });

    const { exitCode, output } = await runForecost(folder, ['check', 'book.json']);

    expect(exitCode).toBe(0);
    expect(output).toContain(
      'warning effectiveUntil: found 2020-12-31, expected today or later. [book-ended]',
    );
  });

  it('finds a price that is written twice, of which only the last would be used', async () => {
    const written = JSON.stringify(priceBook());
    const book = written.replace('"cashPrice":450', '"cashPrice":450,"cashPrice":400');
    const folder = await folderOf({ 'book.json': book });

    const { exitCode, output } = await runForecost(folder, ['check', 'book.json']);

    expect(exitCode).toBe(1);
    expect(output).toContain(
      'error   services[0].lines[0].cashPrice: found "cashPrice" twice in the same object',
    );
    expect(output).toContain('book.json: 1 error, 0 warnings');
  });

  it('prints JSON for programs', async () => {
    const book = priceBook({ version: '' });
    const folder = await folderOf({ 'book.json': book });

    const { exitCode, output } = await runForecost(folder, ['check', 'book.json', '--json']);

    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      findings: [{ severity: 'error', code: 'empty-text', path: 'version' }],
    });
  });

  it('reads standard input', async () => {
    const folder = await folderOf({});
    // Editors on Windows begin a file with a byte order mark.
    const input = `\uFEFF${JSON.stringify(priceBook())}`;

    expect(await runForecost(folder, ['check', '-'], input)).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [
      'nowhere.json',
      'nowhere.json cannot be read: there is no such file or folder. Check the path.',
    ],
    ['.', '. cannot be read: it is a folder, expected a file.'],
    [
      'broken.json',
      'broken.json is not JSON: line 4, column 1: found "}", expected another key in quotation marks. Delete the comma before it.',
    ],
  ])('exits with 2 for %s, saying why', async (path, message) => {
    const folder = await folderOf({
      'broken.json': '{\n  "format": "forecost-price-book/1",\n  "currency": "USD",\n}',
    });

    const { exitCode, output, notes } = await runForecost(folder, ['check', path]);

    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(notes).toContain(message);
  });
});
