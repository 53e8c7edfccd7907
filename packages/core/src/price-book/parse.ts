import * as z from 'zod/mini';
import { ForecostError, type Problem } from '../errors.ts';
import { CURRENCIES, type CurrencyCode } from '../money/minor-units.ts';
import { judgeFormat } from './schema/format.ts';
import { refuseBeyondLimits } from './schema/limits.ts';
import { priceBookSchema } from './schema/price-book-schema.ts';
import { problemsOf } from './schema/problems.ts';
import type { PriceBook } from './types.ts';

/** A price book, or everything that keeps the document from being one. */
export type ParseResult =
  | { readonly ok: true; readonly book: PriceBook }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a price book as people write it (`"format": "forecost-price-book/1"`).
 *
 * Checks shape only: types, known keys, digits, bounds. Whether the book makes sense is
 * `checkPriceBook`'s to say.
 *
 * @param json a parsed JSON document: amounts are decimals in the book's currency, rates fractions
 * @throws ForecostError with every problem found, each with its path
 */
export function parsePriceBook(json: unknown): PriceBook {
  const result = safeParsePriceBook(json);
  if (result.ok) return result.book;
  throw new ForecostError('The price book', result.problems);
}

/** As {@link parsePriceBook}, returning the problems instead of throwing them. */
export function safeParsePriceBook(json: unknown): ParseResult {
  const beyondLimits = refuseBeyondLimits(json);
  if (beyondLimits.length > 0) return { ok: false, problems: beyondLimits };
  const { problem, hopeless, rest } = judgeFormat(json);
  if (problem && hopeless) return { ok: false, problems: [problem] };
  const result = z.safeDecode(priceBookSchema(currencyOf(rest)), rest as never, {
    reportInput: true,
  });
  if (result.success && !problem) return { ok: true, book: result.data };
  const problems = result.success ? [] : problemsOf(result.error.issues);
  return { ok: false, problems: problem ? [problem, ...problems] : problems };
}

// A book in no known currency is still told everything else that is wrong with it.
function currencyOf(document: { readonly currency?: unknown }): CurrencyCode {
  return CURRENCIES.find((currency) => currency === document.currency) ?? 'USD';
}
