import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readCompiled } from '@forecost/core/price-book/compiled';
import { describe, expect, it } from 'vitest';
import { folderOf, priceBook, runForecost } from '../../test/run-forecost.ts';

async function readJson(...path: string[]): Promise<unknown> {
  return JSON.parse(await readFile(join(...path), 'utf8'));
}

describe('forecost build', () => {
  it('writes the compiled book beside the written one', async () => {
    const folder = await folderOf({ 'book.json': priceBook() });

    const { exitCode, output } = await runForecost(folder, ['build', 'book.json']);

    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /^Wrote book\.compiled\.json, version 2026-11, checksum [0-9a-f]{8}\.\nWithout insurance .+\n$/,
    );
    const book = readCompiled(await readJson(folder, 'book.compiled.json'));
    expect(book.services[0]?.lines[0]?.cashPrice).toBe(45_000);
  });

  it('writes where --output says and replaces what was there', async () => {
    const folder = await folderOf({ 'book.json': priceBook(), 'out.json': 'old' });

    expect(await runForecost(folder, ['build', 'book.json', '-o', 'out.json'])).toMatchObject({
      exitCode: 0,
    });

    expect(readCompiled(await readJson(folder, 'out.json')).version).toBe('2026-11');
    expect(await readdir(folder)).toEqual(['book.json', 'out.json']);
  });

  it('leaves the old file whole where the book has errors, and exits with 1', async () => {
    const book = priceBook({ 'courses[0].phases[0].services': ['iv-ketamin'] });
    const folder = await folderOf({ 'book.json': book, 'out.json': 'old' });

    const { exitCode, notes } = await runForecost(folder, ['build', 'book.json', '-o', 'out.json']);

    expect(exitCode).toBe(1);
    expect(notes).toContain('Did you mean "iv-ketamine"?');
    expect(await readFile(join(folder, 'out.json'), 'utf8')).toBe('old');
  });

  it('writes nothing where a key is written twice, and exits with 1', async () => {
    const book = JSON.stringify(priceBook()).replace('"charge":600', '"charge":600,"charge":500');
    const folder = await folderOf({ 'book.json': book });

    const { exitCode, notes } = await runForecost(folder, ['build', 'book.json']);

    expect(exitCode).toBe(1);
    expect(notes).toContain(
      'book.json was refused:\n  services[0].lines[0].charge: found "charge"',
    );
    expect(await readdir(folder)).toEqual(['book.json']);
  });

  it('leaves nothing behind where it cannot write, and exits with 2', async () => {
    const folder = await folderOf({ 'book.json': priceBook() });

    const { exitCode, notes } = await runForecost(folder, ['build', 'book.json', '-o', '.']);

    expect(exitCode).toBe(2);
    expect(notes).toMatch(/\. cannot be written: .* Nothing was changed\./);
    expect(await readdir(folder)).toEqual(['book.json']);
  });

  it('prints warnings and builds all the same', async () => {
    const book = priceBook({ 'services[0].note': 'Fully covered.' });
    const folder = await folderOf({ 'book.json': book });

    const { exitCode, notes } = await runForecost(folder, ['build', 'book.json']);

    expect(exitCode).toBe(0);
    expect(notes).toContain('unbacked-claim');
  });

  it('warns of a book that is over', async () => {
    const book = priceBook({ effectiveFrom: '2020-01-01', effectiveUntil: '2020-12-31' });
    const folder = await folderOf({ 'book.json': book });

    const { exitCode, notes } = await runForecost(folder, ['build', 'book.json']);

    expect(exitCode).toBe(0);
    expect(notes).toContain('book-ended');
  });

  it('never overwrites the price book itself', async () => {
    const folder = await folderOf({ 'book.json': priceBook() });

    const { exitCode } = await runForecost(folder, ['build', 'book.json', '-o', './book.json']);

    expect(exitCode).toBe(2);
    expect(await readJson(folder, 'book.json')).toEqual(priceBook());
  });
});
