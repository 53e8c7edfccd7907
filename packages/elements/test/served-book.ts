import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import { HttpResponse } from 'msw';
import { answer, http } from './network.ts';
import { clinicBook } from './price-book.ts';

/** The tests' clinic as it is written. */
export const AUTHORED = printPriceBook(clinicBook());
/** The same as `forecost build` writes it. */
export const COMPILED = compilePriceBook(AUTHORED);

let count = 0;

/** An address nobody has asked for yet, stores living as long as the page, and who has asked for it since. */
export function serve(respond: () => Response | Promise<Response>): {
  readonly src: string;
  readonly asked: string[];
} {
  count += 1;
  const src = `/books/${count}.json`;
  const asked: string[] = [];
  answer(
    http.get(src, ({ request }) => {
      asked.push(request.url);
      return respond();
    }),
  );
  return { src, asked };
}

/** Answers with the compiled book. */
export const compiled = (): Response => HttpResponse.json(COMPILED);
