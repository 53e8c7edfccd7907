import * as z from 'zod/mini';
import type { AmountSchemas } from './amounts.ts';
import { count, LARGEST_COUNT, whole } from './count.ts';
import { entry } from './entry.ts';
import { flag } from './flag.ts';
import { id, isoDate } from './identifiers.ts';
import { list } from './list.ts';
import { localizedText } from './text.ts';

const length = z.union(
  [
    entry({ visits: count }),
    entry({ forWeeks: count }),
    entry({ untilWeekOfCourse: whole(1, LARGEST_COUNT) }),
    entry({ untilDate: isoDate }),
  ],
  'exactly one of visits, forWeeks, untilWeekOfCourse and untilDate',
);

const cadence = z.union(
  [
    entry({ timesPerWeek: whole(1, 7) }),
    entry({ everyDays: count }),
    entry({ everyWeeks: count }),
    entry({ everyMonths: count }),
  ],
  'exactly one of timesPerWeek, everyDays, everyWeeks and everyMonths',
);

const phase = entry({
  id,
  name: localizedText,
  services: list(id, 'service ids'),
  length,
  cadence: z.exactOptional(cadence),
  startsAfterDays: z.exactOptional(whole(0, LARGEST_COUNT)),
  optional: z.exactOptional(entry({ likely: flag })),
});

/** An ordered plan of visits. */
export function course(amounts: AmountSchemas) {
  return entry({
    id,
    name: localizedText,
    description: z.exactOptional(localizedText),
    phases: list(phase, 'phases'),
    statedTotal: z.exactOptional(amounts.exact),
    note: z.exactOptional(localizedText),
  });
}
