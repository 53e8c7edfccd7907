import { Hono } from 'hono';
import { HttpRefusal } from '../http/refusal.ts';
import type { AllowedOrigins } from '../origins/allowed-origins.ts';
import type { Books } from './load-books.ts';

/** `GET /books/<practice>.json`: compiled price books, revalidated by checksum. */
export function bookRoutes(books: Books, origins: AllowedOrigins): Hono {
  const served = new Map(
    [...books].map(([id, book]) => [
      `${id}.json`,
      { id, etag: `"${book.checksum}"`, body: JSON.stringify(book) },
    ]),
  );
  return new Hono().get('/:file', (c) => {
    const book = served.get(c.req.param('file'));
    if (!book) throw new HttpRefusal(404, 'unknown-practice', 'There is no such price book.');
    const origin = c.req.header('origin');
    c.header('vary', 'origin');
    if (origin !== undefined && origins.forPractice(book.id, origin)) {
      c.header('access-control-allow-origin', origin);
    }
    c.header('etag', book.etag);
    c.header('cache-control', 'public, max-age=300');
    if (c.req.header('if-none-match') === book.etag) return c.body(null, 304);
    return c.body(book.body, 200, { 'content-type': 'application/json; charset=utf-8' });
  });
}
