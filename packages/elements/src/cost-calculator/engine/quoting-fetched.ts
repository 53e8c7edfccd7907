import { tryingAgain } from '../../lazy/try-again.ts';
import type { Quoting } from './quoting.ts';

// Named, because a chunk gives its whole namespace another name.
const fetchQuote = tryingAgain(async () => {
  const { quoteSelfPay } = await import('@forecost/core/estimate/quote');
  return { quoteSelfPay };
});

/** What quotes care, fetched only for a book that does not say what all of it costs: in the CDN files. */
export const quoting: Quoting = {
  fetch: async () => {
    quoting.quote = (await fetchQuote()).quoteSelfPay;
  },
};
