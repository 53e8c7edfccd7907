import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodFaithEstimateInput } from '../../../core/test/good-faith-estimate-input.ts';
import { folderOf, priceBook, runForecost } from '../../test/run-forecost.ts';

const FILES = ['price-book.json', 'request.json', 'details.json'];
const COMMAND = ['good-faith-estimate', ...FILES];

const { currency: _, recurring: _recurring, coProviders, ...input } = goodFaithEstimateInput();
const { lines: _lines, ...convening } = input.convening;

/** What the practice knows: the lines come from the price book. */
const details = { ...input, convening, diagnosisCodes: ['F33.2'] };

/** A laboratory beside it, whose charge is written as a decimal. */
const laboratory = {
  ...coProviders![0]!,
  lines: coProviders![0]!.lines.map((line) => ({ ...line, unitCharge: 45.5 })),
};

const CODES = { 'services.0.lines.0.codes': [{ system: 'CPT', code: '96365' }] };

function folder(own: object = details, edits: Readonly<Record<string, unknown>> = CODES) {
  return folderOf({
    'price-book.json': priceBook(edits),
    'request.json': { care: { course: 'induction' }, startDate: '2026-12-07' },
    'details.json': own,
  });
}

describe('forecost good-faith-estimate', () => {
  it('writes the document, whose charges come from the price book', async () => {
    const place = await folder({ ...details, coProviders: [laboratory] });

    const run = await runForecost(place, [...COMMAND, '-o', 'ada.html']);

    expect(run).toEqual({ exitCode: 0, output: 'Wrote ada.html.\n', notes: '' });
    const html = await readFile(join(place, 'ada.html'), 'utf8');
    // Six infusions of $450.00, and the laboratory's $45.50.
    for (const words of ['CPT 96365', '$2,700.00', '$45.50', '$2,745.50', 'Ada Example']) {
      expect(html).toContain(words);
    }
  });

  it('prints it in Spanish, and says beside it what is still open', async () => {
    const length = { visits: { low: 4, likely: 6, high: 8 } };
    const place = await folder(details, { ...CODES, 'courses.0.phases.0.length': length });

    const { exitCode, output, notes } = await runForecost(place, [...COMMAND, '--language', 'es']);

    expect(exitCode).toBe(0);
    expect(output).toContain('<html lang="es">');
    expect(output).toContain('$2,700.00');
    expect(notes).toBe(
      'The document has the likely case; settle this with the patient: How many visits will there be? Causes $1,800.00 of the range.\n',
    );
  });

  it('lists all that the law asks for and is missing, and nothing about the patient', async () => {
    const { patient, issuedOn: _issuedOn, ...others } = details;
    const born = { ...patient, dateOfBirth: '1990-02-30' };

    const run = await runForecost(await folder({ ...others, patient: born }, {}), COMMAND);

    expect(run).toMatchObject({ exitCode: 1, output: '' });
    for (const path of ['issuedOn', 'patient.dateOfBirth', 'convening.lines[0].service.code']) {
      expect(run.notes).toContain(`  ${path}: `);
    }
    expect(run.notes).not.toMatch(/Ada|1990/);
  });

  it('refuses lines of the practice itself, and charges that nobody can pay', async () => {
    const [line] = laboratory.lines;
    const lines = [{ ...line, unitCharge: 45.505 }];
    const own = { ...details.convening, lines };
    const others = [{ ...laboratory, lines }];
    const place = await folder({ ...details, convening: own, coProviders: others });

    const run = await runForecost(place, COMMAND);

    expect(run).toMatchObject({ exitCode: 1, output: '' });
    expect(run.notes).toContain('  convening.lines: found lines, expected nothing');
    expect(run.notes).toContain('  coProviders[0].lines[0].unitCharge: found another number');
  });

  it('names the ways to pay that there are', async () => {
    const run = await runForecost(await folder(), [...COMMAND, '--way', 'cash']);

    expect(run).toMatchObject({ exitCode: 2, output: '' });
    expect(run.notes).toContain('--way is self-pay, not "cash".');
  });
});
