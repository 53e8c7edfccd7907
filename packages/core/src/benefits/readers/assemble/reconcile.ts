import { toRange, type Uncertain } from '../../../money/range.ts';
import type { Limit } from '../../types.ts';
import type { Notebook } from '../notebook.ts';

/** Met and remaining say the same thing twice; where they disagree, each is a bound. */
export function reconcile(
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
