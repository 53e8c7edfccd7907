import type { Uncertain } from '../../../money/range.ts';
import type { Notebook } from '../notebook.ts';
import type { Fact, Slot, SlotValue } from '../slots.ts';

/** What a slot holds once everything said about it is weighed. */
type MergedValue = Uncertain | boolean | string;
export type MergedSlots = ReadonlyMap<Slot, MergedValue>;

/**
 * Weighs all statements by slot.
 * Statements that agree are one. Amounts that differ become bounds, since each is true of some
 * care. Anything else that differs is left unknown and listed.
 *
 * @param used the statements that ended in the result are added here
 */
export function mergeSlots(facts: readonly Fact[], notebook: Notebook, used: Fact[]): MergedSlots {
  const merged = new Map<Slot, MergedValue>();
  for (const [slot, all] of bySlot(facts)) {
    const strong = all.filter(({ weak }) => !weak);
    const said = strong.length > 0 ? strong : all;
    const values = new Set(said.map(({ value }) => value));
    const value = mergeValues(values);
    const kept = value === undefined ? [] : all.filter((fact) => values.has(fact.value));
    if (value !== undefined) merged.set(slot, value);
    for (const fact of kept) used.push(fact);
    if (kept.length > 0 && values.size > 1) assumeBounds(kept, notebook);
    if (kept.length < all.length) listUnused(all, said, kept, notebook);
  }
  return merged;
}

function bySlot(facts: readonly Fact[]): Map<Slot, Fact[]> {
  const groups = new Map<Slot, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.slot);
    if (group) group.push(fact);
    else groups.set(fact.slot, [fact]);
  }
  return groups;
}

function mergeValues(values: ReadonlySet<SlotValue>): MergedValue | undefined {
  const [first] = values;
  if (values.size === 1 || first === undefined) return first;
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (typeof value !== 'number') return undefined;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high };
}

/** Lists what is overruled by something stated more clearly, or all that contradicts itself. */
function listUnused(
  all: readonly Fact[],
  said: readonly Fact[],
  kept: readonly Fact[],
  notebook: Notebook,
): void {
  const keeps = new Set(kept);
  const [first] = said;
  const other = said.find(({ value }) => value !== first?.value);
  for (const fact of all) {
    if (keeps.has(fact)) continue;
    const rival = fact.value === first?.value ? other : first;
    const code = kept.length > 0 ? 'overruled' : 'contradiction';
    const left = kept.length > 0 ? '' : ', so it is left unknown';
    const why = `${rival?.where ?? 'Another place'} says otherwise${left}.`;
    notebook.list(fact.where, code, `${fact.slot} ${fact.value}`, why);
  }
}

function assumeBounds(said: readonly Fact[], notebook: Notebook): void {
  for (const { where, slot, value } of said) {
    const why = 'The document states several values, each perhaps for other care; taken as bounds.';
    notebook.assume(where, 'several-values', `${slot} ${value}`, why);
  }
}
