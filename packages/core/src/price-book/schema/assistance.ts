import * as z from 'zod/mini';
import type { AmountSchemas } from './amounts.ts';
import { entry } from './entry.ts';
import { id, isoDate } from './identifiers.ts';
import { list } from './list.ts';
import { localizedText } from './text.ts';

/** A manufacturer's help with what a patient owes for a drug. */
export function assistanceProgram(amounts: AmountSchemas) {
  return entry({
    id,
    name: localizedText,
    lines: list(entry({ service: id, line: id }), 'service lines'),
    perUse: z.exactOptional(amounts.exact),
    perYear: z.exactOptional(amounts.exact),
    minimumPatientPayment: amounts.exact,
    from: isoDate,
    until: z.exactOptional(isoDate),
    source: localizedText,
  });
}
