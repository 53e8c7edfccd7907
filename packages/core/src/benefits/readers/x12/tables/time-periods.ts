import type { LimitPart } from '../../slots.ts';

/**
 * What a limit's amount is, by the time period of EB06: the year's limit, what is used of it, or
 * what remains. Other periods (per visit, lifetime) are no yearly limit.
 *
 * Source: X12 element 615 as listed by 005010X279A1.
 */
export const LIMIT_PART_OF_PERIOD: Readonly<Record<string, LimitPart>> = {
  '': 'amount',
  22: 'amount',
  23: 'amount',
  25: 'amount',
  24: 'met',
  29: 'remaining',
};

/** The period that is the calendar year, which tells when the plan year begins. */
export const CALENDAR_YEAR = '23';

/** Periods in which a copay is one visit's: unstated, a day, 24 hours, an episode, a visit. */
export const COPAY_PERIODS: ReadonlySet<string> = new Set(['', '7', '13', '26', '27']);

/** Periods that say how long the terms hold, not how often a copay falls due: service, calendar, contract year. */
export const YEARLY_PERIODS: ReadonlySet<string> = new Set(['22', '23', '25']);

/** Periods that measure use of a limit, in which a copay or a coinsurance makes no sense. */
export const USE_PERIODS: ReadonlySet<string> = new Set(['24', '29', '30', '31', '32', '33']);
