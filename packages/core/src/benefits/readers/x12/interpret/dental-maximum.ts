import { amountFromText, isAllNines } from '../../decimals.ts';
import { noteAnnualMaximum } from '../../annual-maximum.ts';
import { lookUp } from '../../look-up.ts';
import type { Benefit } from '../benefit-segment.ts';
import { LIMIT_PART_OF_PERIOD } from '../tables/time-periods.ts';
import type { Context } from './context.ts';
import { unitOf } from './unit.ts';

/** Dental care as a whole; a limitation of one kind of it says nothing of the others. */
const DENTAL = '35';

/**
 * Notes the most that a plan pays for dental care in a year: a limitation of one person's dental care that is
 * an amount, all of it or what is left of it.
 *
 * @returns whether that is all it says
 */
export function noteDentalMaximum(benefit: Benefit, { notebook }: Context): boolean {
  const { where, period, money, serviceTypes } = benefit;
  const part = lookUp(LIMIT_PART_OF_PERIOD, period);
  const value = isAllNines(money) ? 'none' : amountFromText(money, 2);
  const isOne =
    serviceTypes.includes(DENTAL) &&
    /^(individual)?$/.test(unitOf(benefit) ?? 'other') &&
    !benefit.messages.some(Boolean);
  if (!isOne || part === undefined || value === undefined) return false;
  noteAnnualMaximum(where, part, value, notebook);
  return serviceTypes.length === 1;
}
