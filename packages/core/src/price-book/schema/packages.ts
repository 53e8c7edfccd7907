import * as z from 'zod/mini';
import type { AmountSchemas } from './amounts.ts';
import { LARGEST_COUNT, whole } from './count.ts';
import { entry } from './entry.ts';
import { id, isoDate } from './identifiers.ts';
import { eachServiceOnce, list } from './list.ts';
import { localizedText } from './text.ts';

const included = entry({ service: id, visits: whole(1, LARGEST_COUNT) });

/** A fixed price for visits bought together. */
export function packageOffer(amounts: AmountSchemas) {
  return entry({
    id,
    name: localizedText,
    includes: list(included, 'services').check(
      eachServiceOnce(({ service }) => service, 'Write all its visits in one entry.'),
    ),
    price: amounts.exact,
    from: z.exactOptional(isoDate),
    until: z.exactOptional(isoDate),
    note: z.exactOptional(localizedText),
  });
}
