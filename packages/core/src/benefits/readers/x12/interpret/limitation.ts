import { shiftDecimal } from '../../decimals.ts';
import { VISITS_OUTSIDE } from '../../network-of-visits.ts';
import type { Benefit } from '../benefit-segment.ts';
import type { Segment } from '../segments.ts';
import { noteDentalMaximum } from './dental-maximum.ts';
import type { Context } from './context.ts';
import { labelOf } from './label.ts';
import { sayShare } from './say-share.ts';
import { networkOf } from './network.ts';
import { categoriesOf, isPlanWide } from './targets.ts';

/** A number of visits and whether it is the year's limit, what is used of it, or what is left. */
interface Visits {
  readonly count: string;
  readonly period: string;
}

const YEAR = new Set(['', '22', '23', '25']);

/** More visits than a year has days are no limit the benefits can hold. */
const MOST_VISITS = 366;

/** Notes a visit limit, from EB09 and EB10 or from an HSD segment, or what a plan pays at most; other limitations are listed. */
export function noteLimitation(benefit: Benefit, context: Context): void {
  const { where } = benefit;
  const { notebook } = context;
  const stated = visitsOf(benefit);
  if (stated.length === 0 && noteDentalMaximum(benefit, context)) return;
  const ofSome = isPlanWide(benefit) && benefit.messages.some(Boolean);
  if (stated.length === 0 || ofSome) {
    const why = ofSome ? 'Its message says of which visits it is.' : 'It is no number of visits.';
    notebook.list(where, 'limitation-not-used', labelOf(benefit), why);
    return;
  }
  for (const { count, period } of stated) {
    const visits = shiftDecimal(count, 0);
    if (visits === undefined || visits < 0 || visits > MOST_VISITS) {
      notebook.list(
        where,
        'visits-unreadable',
        labelOf(benefit),
        `It is no number from 0 to ${MOST_VISITS}.`,
      );
    } else noteVisits(benefit, visits, period, context);
  }
}

function noteVisits(benefit: Benefit, visits: number, period: string, context: Context): void {
  const { where } = benefit;
  const { notebook } = context;
  if (YEAR.has(period)) {
    sayShare(benefit, context, { visitLimit: visits });
  } else if (period !== '24' && period !== '29') {
    notebook.list(where, 'period-not-used', labelOf(benefit), 'Its period is not a plan year.');
  } else if (networkOf(benefit) === 'out') {
    notebook.list(where, 'visits-outside', labelOf(benefit), VISITS_OUTSIDE);
  } else {
    for (const category of categoriesOf(benefit, context)) {
      notebook.say(where, `${period === '24' ? 'visitsUsed' : 'visitsLeft'}.${category}`, visits);
    }
  }
}

function visitsOf({ quantityOf, quantity, period, details }: Benefit): Visits[] {
  const own = quantityOf === 'VS' ? [{ count: quantity, period }] : [];
  const delivered = details
    .filter(isVisitCount)
    .map(({ elements }) => ({ count: elements[2] ?? '', period: elements[5] || period }));
  return [...own, ...delivered];
}

/**
 * Whether an HSD segment is a number of visits in one period: no rate such as two a week, no
 * pattern of days, no several periods.
 */
export function isVisitCount({ id, elements }: Segment): boolean {
  const [, unit, , rateUnit, rate, , periods = '', days, times] = elements;
  const isRate = [rateUnit, rate, days, times].some((element) => element);
  return id === 'HSD' && unit === 'VS' && !isRate && /^1?$/.test(periods);
}
