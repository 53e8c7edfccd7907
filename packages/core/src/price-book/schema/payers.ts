import * as z from 'zod/mini';
import { NETWORK_STATUSES, PLAN_TYPES } from '../types.ts';
import { entry, entryByKey } from './entry.ts';
import { flag } from './flag.ts';
import { id, state } from './identifiers.ts';
import { list } from './list.ts';
import { localizedText, text } from './text.ts';

const alias = z.union(
  [text, entry({ name: text, states: list(state, 'states') })],
  'a name, or {name: "Blue Cross", states: ["CA"]}',
);

/** A payer as patients know it. */
export const payer = entry({
  id,
  name: text,
  aliases: z.array(alias, 'a list of names, [] for none'),
  network: z.enum(NETWORK_STATUSES),
  planTypes: z.exactOptional(entryByKey(PLAN_TYPES, z.enum(NETWORK_STATUSES))),
  government: z.exactOptional(flag),
  note: z.exactOptional(localizedText),
});
