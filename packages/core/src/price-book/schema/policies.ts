import * as z from 'zod/mini';
import { COVERAGE_STATUSES, PLAN_TYPES } from '../types.ts';
import { entry } from './entry.ts';
import { id, isoDate, payerId, state } from './identifiers.ts';
import { list } from './list.ts';
import { localizedText } from './text.ts';

/** What a payer says about services. */
export const policy = entry({
  payer: payerId,
  planType: z.exactOptional(z.enum(PLAN_TYPES)),
  states: z.exactOptional(list(state, 'states')),
  services: list(id, 'service ids'),
  status: z.enum(COVERAGE_STATUSES),
  criteria: z.exactOptional(z.array(localizedText, 'a list of criteria')),
  note: z.exactOptional(localizedText),
  source: localizedText,
  asOf: isoDate,
});
