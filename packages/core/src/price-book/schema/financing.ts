import * as z from 'zod/mini';
import { FINANCING_KINDS } from '../types.ts';
import type { AmountSchemas } from './amounts.ts';
import { whole } from './count.ts';
import { entry } from './entry.ts';
import { id, isoDate } from './identifiers.ts';
import { rate } from './rate.ts';
import { localizedText } from './text.ts';

/** Ten years: beyond any loan for care. */
const MOST_MONTHS = 120;

/** A lender's offer. */
export function financingOffer(amounts: AmountSchemas) {
  return entry({
    id,
    name: localizedText,
    kind: z.enum(FINANCING_KINDS),
    months: whole(1, MOST_MONTHS),
    apr: z.exactOptional(rate),
    fee: z.exactOptional(amounts.exact),
    minimumAmount: z.exactOptional(amounts.exact),
    maximumAmount: z.exactOptional(amounts.exact),
    statedPayment: z.exactOptional(entry({ amount: amounts.exact, monthly: amounts.exact })),
    from: z.exactOptional(isoDate),
    until: z.exactOptional(isoDate),
    source: z.exactOptional(localizedText),
    note: z.exactOptional(localizedText),
  });
}
