import * as z from 'zod/mini';
import { PLAN_TYPES } from '../types.ts';
import type { AmountSchemas } from './amounts.ts';
import { entry } from './entry.ts';
import { id, isoDate } from './identifiers.ts';
import { rate } from './rate.ts';
import { text } from './text.ts';

/** What a payer's contract recognises for a line. */
export function allowedAmount(amounts: AmountSchemas) {
  return entry({
    payer: id,
    planType: z.exactOptional(z.enum(PLAN_TYPES)),
    service: id,
    line: z.exactOptional(id),
    rate: z.union(
      [entry({ amount: amounts.uncertain }), entry({ percentOfCharge: rate })],
      'exactly one of amount and percentOfCharge',
    ),
    from: isoDate,
    until: z.exactOptional(isoDate),
    source: text,
  });
}
