import * as z from 'zod/mini';
import type { AmountSchemas } from '../../price-book/schema/amounts.ts';
import { whole } from '../../price-book/schema/count.ts';
import { entry, entryByKey } from '../../price-book/schema/entry.ts';
import { rate } from '../../price-book/schema/rate.ts';
import { uncertain } from '../../price-book/schema/uncertain.ts';
import { text } from '../../price-book/schema/text.ts';
import { BENEFIT_CATEGORIES } from '../../price-book/types.ts';
import { COPAY_DESIGNS } from '../types.ts';

/** A patient's share, exact or as bounds: 0.2, or `{low: 0.2, high: 0.4}`. */
const uncertainRate = uncertain(
  rate,
  'a fraction such as 0.2 for 20 %, or {low: 0.2, high: 0.4}',
  (basisPoints) => basisPoints / 10_000,
);

/** The cost shares of a tier, by benefit category or `default`. */
export function costShares(amounts: AmountSchemas) {
  const terms = {
    copay: z.exactOptional(amounts.uncertain),
    copayDesign: z.exactOptional(z.enum(COPAY_DESIGNS)),
    coinsurance: z.exactOptional(uncertainRate),
    deductibleApplies: z.exactOptional(z.boolean('true or false')),
    copayCountsTowardDeductible: z.exactOptional(z.boolean('true or false')),
  };
  const share = entry({
    ...terms,
    covered: z.exactOptional(z.boolean('true or false')),
    pool: z.exactOptional(text),
    visitLimit: z.exactOptional(whole(0, 366)),
    firstVisits: z.exactOptional(entry({ visits: whole(1, 366), share: entry(terms) })),
  });
  return entryByKey([...BENEFIT_CATEGORIES, 'default'], share);
}
