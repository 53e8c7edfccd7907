import { type Uncertain, toRange } from '../../../money/range.ts';
import type { Limit } from '../../types.ts';
import type { Notebook } from '../notebook.ts';
import type { LimitName, TierName } from '../slots.ts';
import type { MergedSlots } from './merge-slots.ts';
import { reconcile } from './reconcile.ts';

/** A limit of a tier, or of what the plan pays in a year, as its amount and what remains of it, however the document says it. */
export function assembleLimit(
  slots: MergedSlots,
  path: `${TierName}.${LimitName}` | 'annualMaximums.dental',
  notebook: Notebook,
): Limit | undefined {
  const amount = slots.get(`${path}.amount`) as Uncertain | 'none' | undefined;
  const met = slots.get(`${path}.met`) as Uncertain | undefined;
  const remaining = slots.get(`${path}.remaining`) as Uncertain | 'none' | undefined;
  if (amount === 'none' || (remaining === 'none' && amount === undefined)) {
    if (met !== undefined || (remaining !== undefined && remaining !== 'none')) {
      notebook.assume(
        path,
        'no-limit',
        'met or remaining',
        'There is no limit, so nothing is left of it.',
      );
    }
    return 'none';
  }
  if (remaining === 'none' || (remaining !== undefined && remainsTooMuch(remaining, amount))) {
    notebook.list(
      path,
      'more-than-the-limit',
      'remaining',
      'More is said to remain than the limit is.',
    );
    return limitOf(amount, met, undefined);
  }
  if (met !== undefined && remaining !== undefined) {
    return reconcile(path, amount, met, remaining, notebook);
  }
  return limitOf(amount, met, remaining);
}

function limitOf(
  amount: Uncertain | undefined,
  met: Uncertain | undefined,
  remaining: Uncertain | undefined,
): Limit | undefined {
  if (amount === undefined && met === undefined && remaining === undefined) return undefined;
  return {
    ...(amount !== undefined && { amount }),
    ...(met !== undefined && { met }),
    ...(remaining !== undefined && { remaining }),
  };
}

function remainsTooMuch(left: Uncertain, amount: Uncertain | undefined): boolean {
  return amount !== undefined && toRange(left).low > toRange(amount).high;
}
