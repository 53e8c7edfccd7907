import * as z from 'zod/mini';
import type { AmountSchemas } from '../../price-book/schema/amounts.ts';
import { whole } from '../../price-book/schema/count.ts';
import { entry, entryByKey } from '../../price-book/schema/entry.ts';
import { id, isoDate } from '../../price-book/schema/identifiers.ts';
import { rate } from '../../price-book/schema/rate.ts';
import { pattern, text } from '../../price-book/schema/text.ts';
import { uncertain } from '../../price-book/schema/uncertain.ts';
import { BENEFIT_CATEGORIES, PLAN_TYPES } from '../../price-book/types.ts';
import { ACCUMULATIONS, ASSISTANCE_COUNTING, SECONDARY_FORMULAS } from '../types.ts';
import { costShares } from './cost-shares.ts';

/** The first day of a plan year; 29 February is not one, because most years lack it. */
const monthDay = pattern(
  /^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/,
  'the first day of the plan year as MM-DD, such as 07-01, but not 02-29, which most years lack',
);

const flag = z.exactOptional(z.boolean('true or false'));

/** Visits of a pool used so far: from none. */
const visitsUsed = uncertain(whole(0, 366), 'a whole number from 0 to 366, or {low: 0, high: 5}');

/** The schema of plan benefits as people write them: amounts as decimals, rates as fractions. */
export function planBenefitsSchema(amounts: AmountSchemas) {
  const anyLimit = z.union(
    [
      z.literal('none'),
      entry({
        amount: z.exactOptional(amounts.uncertain),
        met: z.exactOptional(amounts.uncertain),
        remaining: z.exactOptional(amounts.uncertain),
        metInLastQuarter: z.exactOptional(amounts.uncertain),
      }),
    ],
    '"none", or a limit such as {amount: 1500, met: 300}',
  );
  const limit = z.exactOptional(anyLimit);
  const tier = entry({
    deductible: limit,
    outOfPocketMaximum: limit,
    familyDeductible: limit,
    familyOutOfPocketMaximum: limit,
    drugDeductible: limit,
    costShares: z.exactOptional(costShares(amounts)),
  });
  return entry({
    planType: z.exactOptional(z.enum(PLAN_TYPES)),
    planYearStart: z.exactOptional(monthDay),
    asOf: z.exactOptional(isoDate),
    lastQuarterCarryOver: flag,
    hsaEligible: flag,
    accumulation: z.exactOptional(z.enum(ACCUMULATIONS)),
    inNetwork: z.exactOptional(tier),
    participating: z.exactOptional(tier),
    outOfNetwork: z.exactOptional(
      z.union([z.literal('not-covered'), tier], '"not-covered", or the benefits out of network'),
    ),
    annualMaximums: z.exactOptional(entryByKey(BENEFIT_CATEGORIES, anyLimit)),
    visitsUsed: z.exactOptional(
      z.record(text, visitsUsed, 'an object by pool or category, such as {mental-health: 3}'),
    ),
    secondary: z.exactOptional(
      z.union(
        [
          z.literal('none'),
          entry({
            formula: z.enum(SECONDARY_FORMULAS),
            coinsurance: rate,
            deductible: limit,
            planYearStart: z.exactOptional(monthDay),
            outOfPocketMaximum: limit,
            covered: flag,
            annualMaximum: z.exactOptional(z.literal('none', '"none", or leave it out')),
            paysDeductible: flag,
            paysExcess: flag,
            visitCopay: z.exactOptional(amounts.exact),
            copayOfMentalHealth: flag,
            allowedPercent: z.exactOptional(rate),
          }),
        ],
        '"none", or a second plan such as {formula: "standard", coinsurance: 0.2}',
      ),
    ),
    assistanceCounting: z.exactOptional(z.enum(ASSISTANCE_COUNTING)),
    assistanceUsed: z.exactOptional(
      z.record(id, amounts.uncertain, 'an object by program id, such as {card: 500}'),
    ),
  });
}
