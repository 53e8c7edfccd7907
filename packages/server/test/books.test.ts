import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePriceBook, readCompiled } from '@forecost/core/price-book';
import { describe, expect, it } from 'vitest';
import { priceBookDocument } from '../../core/test/price-book-document.ts';
import { BookError, loadBooks } from '../src/books/load-books.ts';
import { MONDAY, temporaryFolder, writeBook } from './clinic.ts';
import { startServer } from './start-server.ts';

describe('GET /books/<practice>.json', () => {
  it('serves the compiled book, to the practice’s website too', async () => {
    const { url } = await startServer();
    const headers = { origin: 'https://harbor-mind.example' };
    const response = await fetch(`${url}/books/harbor-mind.json`, { headers });
    expect(response.headers.get('access-control-allow-origin')).toBe(headers.origin);
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(readCompiled(await response.json()).practice.name).toBe('Harbor Mind');
  });

  it('answers 304 to who has it', async () => {
    const address = `${(await startServer()).url}/books/harbor-mind.json`;
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it.each(['elsewhere.json', 'harbor-mind', '..%2Fharbor-mind.json'])(
    'has no %s: 404',
    async (name) => {
      const { url } = await startServer();
      expect((await fetch(`${url}/books/${name}`)).status).toBe(404);
    },
  );
});

describe('loadBooks', () => {
  it('reads a folder of authored and compiled books', () => {
    const folder = temporaryFolder();
    writeBook(folder);
    const other = compilePriceBook(priceBookDocument({ 'practice.id': 'compiled-clinic' }));
    writeFileSync(join(folder, 'other.json'), JSON.stringify(other));
    expect([...loadBooks([folder], MONDAY).keys()]).toEqual(['harbor-mind', 'compiled-clinic']);
  });

  it('reads a book that an editor on Windows has saved, with a byte order mark', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'book.json'), `\uFEFF${JSON.stringify(priceBookDocument())}`);
    expect([...loadBooks([folder], MONDAY).keys()]).toEqual(['harbor-mind']);
  });

  it('refuses a book that is not UTF-8 text', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'book.json'), Buffer.from('{"name": "Zoë"}', 'latin1'));
    expect(() => loadBooks([folder], MONDAY)).toThrow('It is not UTF-8 text. Save it as UTF-8.');
  });

  it.each([
    [
      'no JSON',
      '{"format": ',
      /other\.json cannot be used:\n  It is not JSON: line 1, column 12: found the end of the file/,
    ],
    [
      'a price written twice',
      '{"services": [{"lines": [{"cashPrice": 450, "cashPrice": 400}]}]}',
      /other\.json[^]*services\[0\]\.lines\[0\]\.cashPrice: found "cashPrice" twice/,
    ],
    [
      'a wrong shape',
      JSON.stringify(priceBookDocument({ currency: 'XXX' })),
      /other\.json[^]*currency/,
    ],
    [
      'no sense',
      JSON.stringify(priceBookDocument({ 'practice.hours': {} })),
      /other\.json[^]*never-open/,
    ],
    [
      'a compiled book edited since',
      JSON.stringify(compilePriceBook(priceBookDocument())).replace('Harbor Mind', 'Harbor'),
      /other\.json[^]*edited-after-compile/,
    ],
  ])('names the file and problem of a book with %s', (_, text, message) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'other.json'), text);
    expect(() => loadBooks([folder], MONDAY)).toThrow(BookError);
    expect(() => loadBooks([folder], MONDAY)).toThrow(message);
  });

  it('refuses two books of one practice, naming both files', () => {
    const folder = temporaryFolder();
    const file = writeBook(folder);
    expect(() => loadBooks([file, file], MONDAY)).toThrow('both of the practice "harbor-mind"');
  });

  it('refuses a folder without books, and a path that is not there', () => {
    const folder = temporaryFolder();
    expect(() => loadBooks([folder], MONDAY)).toThrow('no price book (*.json)');
    expect(() => loadBooks([join(folder, 'none')], MONDAY)).toThrow('no price book or folder at');
  });
});
