import * as z from 'zod/mini';
import type { AmountSchemas } from './amounts.ts';
import { entry } from './entry.ts';
import { id, isoDate } from './identifiers.ts';
import { list } from './list.ts';
import { localizedText, text } from './text.ts';

/** A published fee schedule. */
export function benchmark(amounts: AmountSchemas) {
  return entry({
    id,
    source: localizedText,
    from: isoDate,
    until: z.exactOptional(isoDate),
    amounts: list(entry({ code: text, amount: amounts.exact }), 'amounts by code'),
  });
}
