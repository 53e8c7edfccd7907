import { describe, expect, it } from 'vitest';
import { priceBookDocument } from '../../test/price-book-document.ts';
import { safeParsePriceBook } from './parse.ts';

function problemsOf(json: unknown) {
  const result = safeParsePriceBook(json);
  return result.ok ? [] : result.problems;
}

describe('safeParsePriceBook, hostile documents', () => {
  it('refuses __proto__ as a key and changes no prototype', () => {
    const json = JSON.parse(
      '{"format":"forecost-price-book/1","practice":{"__proto__":{"admin":true}}}',
    );

    expect(problemsOf(json)).toMatchObject([{ code: 'unsafe-key', path: 'practice' }]);
    expect({}).not.toHaveProperty('admin');
  });

  it.each([
    ['a word', 'services[0].lines[0].benefit', 'not-one-of'],
    ['the tag of the format', 'format', 'wrong-document-format'],
  ])('refuses an object without words for itself in place of %s', (_what, path, code) => {
    const json = priceBookDocument({ [path]: { toString: 1, valueOf: 1 } });

    expect(problemsOf(json)).toMatchObject([
      { code, path, received: 'an object with toString, valueOf' },
    ]);
  });

  it('refuses text of more than 10,000 characters without repeating it', () => {
    const json = priceBookDocument({ version: 'x'.repeat(10_001) });

    expect(problemsOf(json)).toEqual([
      {
        code: 'text-too-long',
        path: 'version',
        expected: 'at most 10000 characters',
        received: '10001 characters',
      },
    ]);
  });

  it('refuses lists of more than 5,000 items', () => {
    const json = priceBookDocument({ payers: Array.from({ length: 5001 }, () => ({})) });

    expect(problemsOf(json)).toMatchObject([{ code: 'list-too-long', path: 'payers' }]);
  });

  it('refuses depth, and cycles by their depth', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic['self'] = cyclic;

    expect(problemsOf(cyclic)).toMatchObject([{ code: 'nested-too-deep' }]);
    expect(problemsOf(JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)))).toMatchObject([
      { code: 'nested-too-deep' },
    ]);
  });

  it('refuses more values than any clinic has', () => {
    const row = Array(5000).fill(0);

    expect(problemsOf(Array(5000).fill(row))).toMatchObject([{ code: 'document-too-large' }]);
  });

  it('refuses keys of absurd length without repeating them', () => {
    expect(problemsOf({ ['k'.repeat(100_000)]: 1 })).toMatchObject([
      { code: 'key-too-long', received: '100000 characters' },
    ]);
  });

  it('tells a hundred thousand unknown keys in bounded time', () => {
    const keys = Array.from({ length: 100_000 }, (_, at) => [`cashPrise${at}`, 1] as const);

    expect(problemsOf({ ...priceBookDocument(), ...Object.fromEntries(keys) })).toHaveLength(
      100_000,
    );
  });

  it('tells thousands of problems in bounded time', () => {
    const broken = Array.from({ length: 5000 }, () => ({ lnies: [], nmae: 5 }));
    const json = priceBookDocument({ services: broken });

    expect(problemsOf(json).length).toBeGreaterThan(5000);
  });
});
