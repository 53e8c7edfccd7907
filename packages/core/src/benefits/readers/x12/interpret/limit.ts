import { amountFromText, isAllNines } from '../../decimals.ts';
import { type LimitKind, noteLimit } from '../../limits.ts';
import { lookUp } from '../../look-up.ts';
import type { Benefit } from '../benefit-segment.ts';
import { CALENDAR_YEAR, LIMIT_PART_OF_PERIOD } from '../tables/time-periods.ts';
import type { Context } from './context.ts';
import { labelOf } from './label.ts';
import { tiersFor } from './network.ts';
import { categoriesOf, isPlanWide } from './targets.ts';
import { listLevel, unitOf } from './unit.ts';

/**
 * Notes a deductible or an out-of-pocket maximum: its amount, what is met, or what remains of it.
 *
 * Many payers send all three for each level; they are weighed together once everything is read.
 */
export function noteYearlyLimit(benefit: Benefit, kind: LimitKind, context: Context): void {
  const { where, period, money } = benefit;
  const { notebook } = context;
  const part = lookUp(LIMIT_PART_OF_PERIOD, period);
  const value = isAllNines(money) ? 'none' : amountFromText(money, 2);
  const unit = unitOf(benefit);
  if (part === undefined) {
    notebook.list(where, 'period-not-used', labelOf(benefit), 'Its period is not a plan year.');
  } else if (value === undefined) {
    notebook.list(where, 'amount-unreadable', 'EB07', 'It is no amount of a limit.');
  } else if (unit === undefined) {
    listLevel(benefit, context);
  } else {
    const categories = isPlanWide(benefit)
      ? (['default'] as const)
      : categoriesOf(benefit, context);
    if (categories.length === 0) return;
    const stated = tiersFor(benefit, context);
    if (stated.tiers.length === 0) return;
    for (const category of categories) {
      noteLimit({ ...stated, where, kind, part, value, unit, category }, notebook);
    }
    if (period === CALENDAR_YEAR) notebook.say(where, 'planYearStart', '01-01');
  }
}
