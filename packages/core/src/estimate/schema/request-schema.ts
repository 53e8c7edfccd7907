import * as z from 'zod/mini';
import { planBenefitsSchema } from '../../benefits/schema/plan-benefits-schema.ts';
import type { AmountSchemas } from '../../price-book/schema/amounts.ts';
import { whole } from '../../price-book/schema/count.ts';
import { entry } from '../../price-book/schema/entry.ts';
import { id, isoDate } from '../../price-book/schema/identifiers.ts';
import { refuse } from '../../price-book/schema/refusal.ts';
import { uncertain } from '../../price-book/schema/uncertain.ts';
import { NETWORK_STATUSES, PLAN_TYPES } from '../../price-book/types.ts';
import { POVERTY_REGIONS } from '../types/own-pay.ts';
import { MOST_VISITS } from '../schedule/schedule.ts';

const visits = uncertain(
  whole(1, MOST_VISITS),
  `a whole number from 1 to ${MOST_VISITS}, or {low: 6, high: 8}`,
);

const phaseChoice = entry({
  included: z.exactOptional(z.boolean('true or false')),
  visits: z.exactOptional(visits),
});

const care = z.union(
  [
    entry({
      course: id,
      phases: z.exactOptional(
        z.record(id, phaseChoice, 'an object by phase id, such as {maintenance: {visits: 4}}'),
      ),
    }),
    entry({ service: id, visits: z.exactOptional(visits) }),
  ],
  '{course: "…"} or {service: "…", visits: 6}',
);

/** More people than any household; a larger number is a slip. */
const LARGEST_HOUSEHOLD = 30;

/** The first day of care: in a year that somebody may mean, from which no course reaches the year 10000. */
const startDate = isoDate.check(
  refuse((day) =>
    /^(19|2[01])/.test(day)
      ? undefined
      : { code: 'date-out-of-range', expected: 'a day from 1900-01-01 to 2199-12-31' },
  ),
);

/** The schema of an estimate request as people write it: amounts as decimals, rates as fractions. */
export function estimateRequestSchema(amounts: AmountSchemas) {
  return entry({
    care,
    startDate,
    location: z.exactOptional(id),
    insurance: z.exactOptional(
      entry({
        payer: z.exactOptional(id),
        planType: z.exactOptional(z.enum(PLAN_TYPES)),
        network: z.exactOptional(z.enum(NETWORK_STATUSES)),
        benefits: z.exactOptional(planBenefitsSchema(amounts)),
        priorAuthorization: z.exactOptional(z.enum(['approved', 'denied'])),
      }),
    ),
    household: z.exactOptional(
      entry({
        size: z.exactOptional(whole(1, LARGEST_HOUSEHOLD)),
        annualIncome: z.exactOptional(amounts.uncertain),
        region: z.exactOptional(z.enum(POVERTY_REGIONS)),
      }),
    ),
    discounts: z.exactOptional(z.array(id, 'a list of discount ids')),
  });
}
