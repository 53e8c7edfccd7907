import { quoteSelfPay } from '@forecost/core/estimate/quote';

/** What quotes the care that a book has no standing quote of. */
export interface Quoting {
  /** Missing until it is here. */
  quote?: typeof quoteSelfPay;
  /** Fetches it. */
  readonly fetch: () => Promise<void>;
}

/** It comes with the element; in the CDN files `quoting-fetched.ts` stands in for this. */
export const quoting: Quoting = { quote: quoteSelfPay, fetch: async () => {} };
