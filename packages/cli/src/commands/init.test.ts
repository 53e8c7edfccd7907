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
        'Wrote book.json. Write what is true in place of each null; `forecost check book.json` lists them.\n',
    });

    const { exitCode, output } = await runForecost(folder, ['check', 'book.json']);
    expect(exitCode).toBe(1);
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
    expect(output.match(/error +\S+(?=: found null,)/g)).toEqual([
      'error   practice.name',
      'error   practice.phone',
      'error   practice.timeZone',
      // The time by which a patient is promised a call follows from them.
      ...days.flatMap((day) =>
        ['opens', 'closes'].map((time) => `error   practice.hours.${day}[0].${time}`),
      ),
      'error   practice.locations[0].name',
      'error   practice.locations[0].state',
      'error   services[0].durationMinutes',
      'error   services[0].lines[0].charge',
      'error   services[0].lines[0].cashPrice',
    ]);
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
