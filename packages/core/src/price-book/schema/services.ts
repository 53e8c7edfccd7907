import * as z from 'zod/mini';
import { BENEFIT_CATEGORIES, NETWORK_STATUSES } from '../types.ts';
import type { AmountSchemas } from './amounts.ts';
import { count, whole } from './count.ts';
import { entry } from './entry.ts';
import { flag } from './flag.ts';
import { id, isoDate } from './identifiers.ts';
import { locationPrice, modifierRate } from './line-prices.ts';
import { list } from './list.ts';
import { localizedText, text } from './text.ts';

const CODE_SYSTEMS = ['CPT', 'HCPCS', 'CDT', 'NDC', 'internal'] as const;

const billingCode = entry({
  system: z.enum(CODE_SYSTEMS),
  code: text,
  modifiers: z.exactOptional(z.array(text, 'a list of modifiers')),
  from: z.exactOptional(isoDate),
  until: z.exactOptional(isoDate),
});

/** One thing done and billed at a visit, with its lines. */
export function service(amounts: AmountSchemas) {
  const line = entry({
    id,
    name: localizedText,
    benefit: z.enum(BENEFIT_CATEGORIES),
    codes: z.exactOptional(
      z.array(billingCode, 'a list of billing codes such as [{system: "CPT", code: "90837"}]'),
    ),
    units: z.exactOptional(whole(1, 10_000)),
    charge: amounts.exact,
    cashPrice: amounts.uncertain,
    typicalAllowed: z.exactOptional(entry({ amount: amounts.uncertain, source: localizedText })),
    byLocation: z.exactOptional(z.array(locationPrice(amounts), 'a list of prices by location')),
    modifierRates: z.exactOptional(z.array(modifierRate, 'a list of modifier rates')),
  });
  return entry({
    id,
    name: localizedText,
    description: z.exactOptional(localizedText),
    durationMinutes: z.exactOptional(count),
    offLabel: z.exactOptional(flag),
    network: z.exactOptional(z.enum(NETWORK_STATUSES)),
    noSurprises: z.exactOptional(flag),
    note: z.exactOptional(localizedText),
    lines: list(line, 'billed lines'),
  });
}
