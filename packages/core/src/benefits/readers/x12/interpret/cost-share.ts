import type { BasisPoints } from '../../../../money/minor-units.ts';
import { amountFromText, isAllNines } from '../../decimals.ts';
import { percentFromText } from '../../percents.ts';
import type { Benefit } from '../benefit-segment.ts';
import { COPAY_PERIODS, USE_PERIODS, YEARLY_PERIODS } from '../tables/time-periods.ts';
import type { Context } from './context.ts';
import { deductibleByWords } from './deductible-words.ts';
import { labelOf } from './label.ts';
import { assumeKind, sayShare } from './say-share.ts';
import { networkOf } from './network.ts';
import { listLevel, unitOf } from './unit.ts';

/**
 * Notes a coinsurance or a copay.
 *
 * Which it is, is told by the element filled rather than by the code: a percentage is coinsurance
 * and an amount is a copay, even of payers who have A and B the wrong way round; that is then said.
 */
export function noteCostShare(benefit: Benefit, context: Context): void {
  const { where, period, percent, money } = benefit;
  const { notebook } = context;
  if (unitOf(benefit) === undefined) return listLevel(benefit, context);
  if (USE_PERIODS.has(period)) {
    const why = 'Its period is not one cost shares have.';
    notebook.list(where, 'period-not-used', labelOf(benefit), why);
    return;
  }
  if (percent === '' && money === '') {
    const why = 'It has neither an amount nor a percentage.';
    notebook.list(where, 'no-amount', labelOf(benefit), why);
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
    const why = `EB08 is taken as written as a ${read.writtenAs}.`;
    notebook.assume(where, 'percent-written-as', taken, why);
  }
  if (isMostOfIt(read.basisPoints) && networkOf(benefit) !== 'out') {
    const why = "Taken as the member's share, as X12 has it; some payers write the plan's.";
    notebook.assume(where, 'share-above-half', `${read.basisPoints / 100} %`, why);
  }
  if (benefit.code === 'B') assumeKind(benefit, context, 'coinsurance');
  const waived = deductibleByWords(benefit.messages) === 'waived';
  if (waived) assumeByWords(benefit, context);
  sayShare(benefit, context, {
    coinsurance: read.basisPoints,
    ...(waived && { deductibleApplies: false }),
  });
}

/** Whether a share is more than in-network plans leave their members, and not all of it. */
function isMostOfIt(share: BasisPoints): boolean {
  return share > 5000 && share < 10_000;
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
    const words = deductibleByWords(benefit.messages);
    if (words) assumeByWords(benefit, context);
    const copayDesign = words === 'waived' ? 'deductible-waived' : 'after-deductible';
    sayShare(benefit, context, { copay: amount, ...(words && { copayDesign }) });
  } else {
    notebook.list(where, 'period-not-used', labelOf(benefit), 'It is not owed per visit.');
  }
}

/** Says that a message told how the cost stands to the deductible, for which X12 has no code. */
function assumeByWords(benefit: Benefit, { notebook }: Context): void {
  const why = 'Its message says how it stands to the deductible.';
  notebook.assume(benefit.where, 'deductible-by-message', labelOf(benefit), why);
}
