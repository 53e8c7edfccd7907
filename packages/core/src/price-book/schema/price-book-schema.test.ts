import { describe, expectTypeOf, it } from 'vitest';
import type * as z from 'zod/mini';
import type { PriceBook } from '../types.ts';
import type { priceBookSchema } from './price-book-schema.ts';

/** Every member required and readonly, all the way down, so that optional ones cannot hide. */
type Complete<T> = T extends object
  ? { readonly [Key in keyof T]-?: Complete<Exclude<T[Key], undefined>> }
  : T;

describe('priceBookSchema', () => {
  it('has every member of PriceBook and no other', () => {
    type Read = Complete<z.output<ReturnType<typeof priceBookSchema>>>;

    // What was read has no format.
    type Book = Complete<Omit<PriceBook, 'format'>>;

    expectTypeOf<Book>().toExtend<Read>();
    expectTypeOf<Read>().toExtend<Book>();
  });
});
