import { amountFromText, isAllNines } from '../../decimals.ts';
import { percentFromText } from '../../percents.ts';
import type { Benefit } from '../benefit-segment.ts';
import { COPAY_PERIODS, USE_PERIODS, YEARLY_PERIODS } from '../tables/time-periods.ts';
import type { Context } from './context.ts';
import { labelOf } from './label.ts';
import { categoriesOf, tiersFor } from './targets.ts';

/**
 * Notes a coinsurance or a copay.
 *
 * Which it is, is told by the element filled rather than by the code: a percentage is coinsurance
 * and an amount is a copay, even of payers who have A and B the wrong way round; that is then said.
 */
export function noteCostShare(benefit: Benefit, context: Context): void {
  const { where, period, percent, money } = benefit;
  const { notebook } = context;
  if (USE_PERIODS.has(period)) {
    notebook.list(where, 'period-not-used', labelOf(benefit), 'Its period is not one cost shares have.');
    return;
  }
  if (percent === '' && money === '') {
    notebook.list(where, 'no-amount', labelOf(benefit), 'It has neither an amount nor a percentage.');
    return;
  }
  if (percent !== '') noteCoinsurance(benefit, context);
  if (money !== '') noteCopay(benefit, context);
}

function noteCoinsurance(benefit: Benefit, context: Context): void {
  const { where, percent } = benefit;
  const { notebook, wholePercents } = context;
  const read = percentFromText(percent, wholePercents);
  if (read === undefined) {
    notebook.list(where, 'percent-unreadable', 'EB08', 'It is no percentage from 0 to 100.');
    return;
  }
  if (read.ambiguous || read.writtenAs === 'percent') {
    const taken = `${read.basisPoints / 100} %`;
    notebook.assume(where, 'percent-written-as', taken, `EB08 is taken as written as a ${read.writtenAs}.`);
  }
  if (benefit.code === 'B') assumeKind(benefit, context, 'coinsurance');
  say(benefit, context, 'coinsurance', read.basisPoints);
}

function noteCopay(benefit: Benefit, context: Context): void {
  const { where, money, period, code } = benefit;
  const { notebook } = context;
  const amount = isAllNines(money) ? undefined : amountFromText(money, 2);
  if (amount === undefined) {
    notebook.list(where, 'amount-unreadable', 'EB07', 'It is no amount of a copay.');
  } else if (YEARLY_PERIODS.has(period) || COPAY_PERIODS.has(period)) {
    if (YEARLY_PERIODS.has(period)) {
      const why = 'Its period is a year, taken as how long it holds; the copay as owed per visit.';
      notebook.assume(where, 'copay-per-visit', labelOf(benefit), why);
    }
    if (code === 'A') assumeKind(benefit, context, 'copay');
    say(benefit, context, 'copay', amount);
  } else {
    notebook.list(where, 'period-not-used', labelOf(benefit), 'It is not owed per visit.');
  }
}

function assumeKind(benefit: Benefit, { notebook }: Context, kind: string): void {
  const why = `By what it is written in it is ${kind}, and is taken as that.`;
  notebook.assume(benefit.where, 'kind-by-amount', labelOf(benefit), why);
}

function say(benefit: Benefit, context: Context, part: 'copay' | 'coinsurance', value: number): void {
  const categories = categoriesOf(benefit, context);
  if (categories.length === 0) return;
  const { tiers } = tiersFor(benefit, context);
  for (const tier of tiers) {
    for (const category of categories) {
      context.notebook.say(benefit.where, `${tier}.costShares.${category}.${part}`, value);
    }
  }
}
