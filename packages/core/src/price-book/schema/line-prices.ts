import * as z from 'zod/mini';
import type { AmountSchemas } from './amounts.ts';
import { entry } from './entry.ts';
import { id, isoDate } from './identifiers.ts';
import { rateUpTo } from './rate.ts';
import { localizedText, text } from './text.ts';

/** A modifier can multiply a price (150 % for both sides); beyond three times it is a slip. */
const HIGHEST_MODIFIER = 3;

/** A line's prices at one place of care. */
export function locationPrice(amounts: AmountSchemas) {
  return entry({
    location: id,
    charge: z.exactOptional(amounts.exact),
    cashPrice: z.exactOptional(amounts.uncertain),
  });
}

/** What a modifier does to a line's prices. */
export const modifierRate = entry({
  modifier: text,
  rate: rateUpTo(HIGHEST_MODIFIER),
  from: z.exactOptional(isoDate),
  until: z.exactOptional(isoDate),
  source: z.exactOptional(localizedText),
});
