import * as z from 'zod/mini';
import { PLAN_TYPES } from '../types.ts';
import type { AmountSchemas } from './amounts.ts';
import { entry } from './entry.ts';
import { id, isoDate, payerId } from './identifiers.ts';
import { rate, rateUpTo } from './rate.ts';
import { localizedText } from './text.ts';

/** Contracts in multiples of a fee schedule exist; beyond ten times it is a slip. */
const HIGHEST_MULTIPLE = 10;

/** What a payer recognizes for a line. */
export function allowedAmount(amounts: AmountSchemas) {
  return entry({
    payer: payerId,
    planType: z.exactOptional(z.enum(PLAN_TYPES)),
    network: z.exactOptional(z.enum(['in-network', 'participating', 'out-of-network'])),
    service: id,
    line: z.exactOptional(id),
    rate: z.union(
      [
        entry({ amount: amounts.uncertain }),
        entry({ percentOfCharge: rate }),
        entry({ percentOfBenchmark: rateUpTo(HIGHEST_MULTIPLE), benchmark: id }),
      ],
      'exactly one of amount, percentOfCharge, and percentOfBenchmark with its benchmark',
    ),
    from: isoDate,
    until: z.exactOptional(isoDate),
    source: localizedText,
  });
}
