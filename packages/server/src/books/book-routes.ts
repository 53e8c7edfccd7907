import type { CompiledPriceBook } from '@forecost/core/price-book';
import { Hono } from 'hono';
import { HttpRefusal } from '../http/refusal.ts';
import type { AllowedOrigins } from '../origins/allowed-origins.ts';
import type { Books } from './load-books.ts';

/** `GET /books/<practice>.json`: compiled price books, revalidated by checksum. */
export function bookRoutes(books: Pick<Books, 'get'>, origins: AllowedOrigins): Hono {
  // A book is written out once, however often it is asked for, and forgotten when it is replaced.
  const bodies = new WeakMap<CompiledPriceBook, string>();
  return new Hono().get('/:file', (c) => {
    const [, id = ''] = /^(.+)\.json$/.exec(c.req.param('file')) ?? [];
    const book = books.get(id);
    if (!book) throw new HttpRefusal(404, 'unknown-practice', 'There is no such price book.');
    const origin = c.req.header('origin');
    c.header('vary', 'origin');
    if (origin !== undefined && origins.forPractice(id, origin)) {
      c.header('access-control-allow-origin', origin);
    }
    const etag = `"${book.checksum}"`;
    c.header('etag', etag);
    c.header('cache-control', 'public, max-age=300');
    if (c.req.header('if-none-match') === etag) return c.body(null, 304);
    const body = bodies.get(book) ?? JSON.stringify(book);
    bodies.set(book, body);
    return c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' });
  });
}
