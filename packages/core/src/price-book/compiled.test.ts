import { describe, expect, it } from 'vitest';
import { edited } from '../../test/edited.ts';
import { priceBookDocument } from '../../test/price-book-document.ts';
import { ForecostError } from '../errors.ts';
import { checksum } from './checksum.ts';
import { compilePriceBook } from './compile.ts';
import { isCompiled, readCompiled, soundCompiled } from './compiled.ts';
import { parsePriceBook } from './parse.ts';

describe('checksum', () => {
  // Source: the FNV-1a test vectors of draft-eastlake-fnv, appendix C.
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('hashes %j to %s', (text, expected) => {
    expect(checksum(text)).toBe(expected);
  });
});

describe('compilePriceBook', () => {
  it('makes a document whose book is the parsed one', () => {
    const compiled = compilePriceBook(priceBookDocument());

    expect(compiled.format).toBe('forecost-compiled/1');
    expect(compiled.book).toEqual(parsePriceBook(priceBookDocument()));
  });

  it('refuses a book with errors and lets warnings pass', () => {
    const unknown = priceBookDocument({ 'packages[0].includes[0].service': 'iv-ketamin' });
    const boastful = priceBookDocument({ 'services[0].note': 'Fully covered.' });

    expect(() => compilePriceBook(unknown)).toThrow(/unknown-id.*Did you mean "iv-ketamine"/);
    expect(() => compilePriceBook(boastful)).not.toThrow();
  });
});

describe('readCompiled', () => {
  it('reads what was compiled, after a trip through a file', () => {
    const compiled = edited(compilePriceBook(priceBookDocument()), {});

    expect(isCompiled(compiled)).toBe(true);
    expect(readCompiled(compiled)).toEqual(parsePriceBook(priceBookDocument()));
    expect(soundCompiled(compiled)?.book).toEqual(parsePriceBook(priceBookDocument()));
  });

  it('refuses a book edited after it was compiled', () => {
    const compiled = edited(compilePriceBook(priceBookDocument()), {
      'book.packages[0].price': 1,
    });

    expect(() => readCompiled(compiled)).toThrow(ForecostError);
    expect(() => readCompiled(compiled)).toThrow(/edited-after-compile/);
    expect(soundCompiled(compiled)).toBeUndefined();
  });

  it.each([
    null,
    {},
    [],
    'x',
    { format: 'forecost-compiled/2' },
    { format: 'forecost-compiled/1' },
    { format: 'forecost-compiled/1', checksum: checksum('') },
  ])('refuses %j', (json) => {
    expect(() => readCompiled(json)).toThrow(ForecostError);
    expect(soundCompiled(json)).toBeUndefined();
  });

  it('says of another edition that its version is another, not that the book is wrong', () => {
    expect(() => readCompiled({ format: 'forecost-compiled/2' })).toThrow(
      'format: found "forecost-compiled/2", expected forecost-compiled/1. [wrong-document-format] Compile the price book with `forecost build` in the version of what reads it.',
    );
  });

  it('does not take a written book for a compiled one', () => {
    expect(isCompiled(priceBookDocument())).toBe(false);
    expect(isCompiled(null)).toBe(false);
  });
});
