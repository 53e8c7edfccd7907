import * as z from 'zod/mini';
import { entry } from './entry.ts';
import { id } from './identifiers.ts';
import { list } from './list.ts';
import { rate, rateUpTo } from './rate.ts';
import { localizedText } from './text.ts';

/** Scales end at two to four times the poverty level; beyond ten it is a percentage, not a fraction. */
const HIGHEST_LEVEL = 10;

const tier = entry({ upToPercentOfPovertyLevel: rateUpTo(HIGHEST_LEVEL), percentOff: rate });

/** Cash prices by household income. */
export const slidingScale = entry({
  services: z.exactOptional(list(id, 'service ids')),
  tiers: list(tier, 'tiers'),
  note: z.exactOptional(localizedText),
});
