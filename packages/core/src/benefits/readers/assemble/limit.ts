import { type Uncertain, toRange } from '../../../money/range.ts';
import type { Limit } from '../../types.ts';
import type { Notebook } from '../notebook.ts';
import type { LimitName, TierName } from '../slots.ts';
import type { MergedSlots } from './merge-slots.ts';

/** A limit of a tier as its amount and what remains of it, however the document says it. */
export function assembleLimit(
  slots: MergedSlots,
  tier: TierName,
  name: LimitName,
  notebook: Notebook,
): Limit | undefined {
  const path = `${tier}.${name}` as const;
  const amount = slots.get(`${path}.amount`) as Uncertain | 'none' | undefined;
  const met = slots.get(`${path}.met`) as Uncertain | undefined;
  const remaining = slots.get(`${path}.remaining`) as Uncertain | 'none' | undefined;
  if (amount === 'none' || (remaining === 'none' && amount === undefined)) {
    if (met !== undefined || (remaining !== undefined && remaining !== 'none')) {
      notebook.assume(path, 'no-limit', 'met or remaining', 'There is no limit, so nothing is left of it.');
    }
    return 'none';
  }
  const left = remaining === 'none' ? undefined : remaining;
  if (left !== undefined && remainsTooMuch(left, amount)) {
    notebook.list(path, 'more-than-the-limit', 'remaining', 'More is said to remain than the limit is.');
    return limitOf(amount, met, undefined);
  }
  if (met !== undefined && left !== undefined) return reconcile(path, amount, met, left, notebook);
  return limitOf(amount, met, left);
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

/** Met and remaining say the same thing twice; where they disagree, each is a bound. */
function reconcile(
  path: string,
  amount: Uncertain | undefined,
  met: Uncertain,
  left: Uncertain,
  notebook: Notebook,
): Limit {
  const [paid, rest] = [toRange(met), toRange(left)];
  if (amount === undefined) {
    const why = 'Taken as what is met and what remains together.';
    notebook.assume(path, 'limit-from-parts', 'amount', why);
    return { amount: simplest(paid.low + rest.low, paid.high + rest.high), remaining: left };
  }
  const full = toRange(amount);
  const low = Math.min(rest.low, Math.max(0, full.low - paid.high));
  const high = Math.max(rest.high, Math.max(0, full.high - paid.low));
  if (low === rest.low && high === rest.high) return { amount, remaining: left };
  const why = 'What is met and what remains do not add up to the limit; taken as bounds.';
  notebook.assume(path, 'met-and-remaining-disagree', 'remaining', why);
  return { amount, remaining: { low, high } };
}

function simplest(low: number, high: number): Uncertain {
  return low === high ? low : { low, high };
}
