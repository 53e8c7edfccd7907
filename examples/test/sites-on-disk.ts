import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePriceBook, type PriceBook } from '@forecost/core/price-book';
import { SITES } from '../sites.ts';

const EXAMPLES = join(import.meta.dirname, '..');

/** The price book of a site, parsed. */
export function bookOf(id: string): PriceBook {
  return parsePriceBook(JSON.parse(readFileSync(join(EXAMPLES, id, 'price-book.json'), 'utf8')));
}

/** The pages of every site as they are written, by path. */
export function writtenPages(): {
  readonly site: string;
  readonly path: string;
  readonly html: string;
}[] {
  return SITES.flatMap(({ id }) =>
    globSync(`${id}/{index.html,site/**/*.html}`, { cwd: EXAMPLES })
      .toSorted()
      .map((path) => ({ site: id, path, html: readFileSync(join(EXAMPLES, path), 'utf8') })),
  );
}

/** What a self-pay patient is asked for one visit, in dollars. */
export function cashPriceOf(book: PriceBook, service: string): { low: number; high: number } {
  const lines = book.services.find(({ id }) => id === service)?.lines ?? [];
  const each = lines.map(({ cashPrice, units = 1 }) => dollarsOf(cashPrice, units));
  const sum = (pick: (price: { low: number; high: number }) => number) =>
    Math.round(each.reduce((total, price) => total + pick(price) * 100, 0)) / 100;
  return { low: sum(({ low }) => low), high: sum(({ high }) => high) };
}

/** Bounds of so many units at a price of the book, in dollars. */
export function dollarsOf(
  price: PriceBook['services'][number]['lines'][number]['cashPrice'],
  units: number,
): { low: number; high: number } {
  const { low, high } = typeof price === 'number' ? { low: price, high: price } : price;
  return { low: (low * units) / 100, high: (high * units) / 100 };
}
