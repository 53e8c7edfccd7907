import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, runForecost } from '../../test/run-forecost.ts';

describe('forecost init', () => {
  it('writes a book that is refused until it is filled in, and names what to fill in', async () => {
    const folder = await folderOf({});

    expect(await runForecost(folder, ['init', 'book.json'])).toMatchObject({
      exitCode: 0,
      output:
        'Wrote book.json. Replace each null with what is true of your clinic; `forecost check book.json` says what is left.\n',
    });

    const { exitCode, output } = await runForecost(folder, ['check', 'book.json']);
    expect(exitCode).toBe(1);
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
    expect(output.match(/(?<=, )\S+(?=: found null,)/g)).toEqual([
      'practice.name',
      'practice.phone',
      'practice.timeZone',
      // The time by which a patient is promised a call follows from them.
      ...days.flatMap((day) =>
        ['opens', 'closes'].map((time) => `practice.hours.${day}[0].${time}`),
      ),
      'practice.locations[0].name',
      'practice.locations[0].state',
      'services[0].durationMinutes',
      'services[0].lines[0].charge',
      'services[0].lines[0].cashPrice',
    ]);
    expect(output).toContain('error   line 9, practice.name: found null, expected text.');
    expect(output).toContain('book.json: 18 errors, 0 warnings');
    expect(await runForecost(folder, ['build', 'book.json'])).toMatchObject({ exitCode: 1 });
  });

  it('writes one that can be compiled once it is', async () => {
    const folder = await folderOf({});
    await runForecost(folder, ['init', 'book.json']);
    const path = join(folder, 'book.json');
    const said = {
      phone: '(415) 555-0134',
      opens: '09:00',
      closes: '17:00',
      timeZone: 'America/Los_Angeles',
      state: 'CA',
      durationMinutes: 60,
      charge: 420,
      cashPrice: 285,
    };
    const book: unknown = JSON.parse(await readFile(path, 'utf8'), (key, value: unknown) =>
      value === null ? { name: 'Lakeside Clinic', ...said }[key] : value,
    );
    await writeFile(path, JSON.stringify(book));

    expect(await runForecost(folder, ['build', 'book.json'])).toMatchObject({ exitCode: 0 });
  });

  it('leaves a file alone that is there, and exits with 2', async () => {
    const folder = await folderOf({ 'book.json': 'ours' });

    const { exitCode, notes } = await runForecost(folder, ['init', 'book.json']);

    expect(exitCode).toBe(2);
    expect(notes).toContain(
      'book.json cannot be written: there is a file of that name already. Name another file.',
    );
    expect(await readFile(join(folder, 'book.json'), 'utf8')).toBe('ours');
  });
});
