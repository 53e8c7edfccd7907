import * as z from 'zod/mini';
import { DISCOUNT_KINDS } from '../types.ts';
import type { AmountSchemas } from './amounts.ts';
import { LARGEST_COUNT, whole } from './count.ts';
import { entry } from './entry.ts';
import { flag } from './flag.ts';
import { id, isoDate } from './identifiers.ts';
import { list } from './list.ts';
import { rate } from './rate.ts';
import { localizedText } from './text.ts';

/** Something taken off the cash prices. */
export function discount(amounts: AmountSchemas) {
  return entry({
    id,
    name: localizedText,
    kind: z.enum(DISCOUNT_KINDS),
    services: z.exactOptional(list(id, 'service ids')),
    off: z.union(
      [entry({ percent: rate }), entry({ amount: amounts.exact })],
      'exactly one of percent, such as 0.1, and amount',
    ),
    order: whole(0, LARGEST_COUNT),
    stacks: flag,
    withinDays: z.exactOptional(whole(0, LARGEST_COUNT)),
    withPackages: z.exactOptional(flag),
    from: z.exactOptional(isoDate),
    until: z.exactOptional(isoDate),
    note: z.exactOptional(localizedText),
  });
}
