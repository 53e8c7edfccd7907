import type { Uncertain } from '../../../money/range.ts';
import type { Notebook } from '../notebook.ts';
import type { Fact, Slot, SlotValue } from '../slots.ts';

/** What a slot holds once everything said about it is weighed. */
export type MergedValue = Uncertain | boolean | string;
export type MergedSlots = ReadonlyMap<Slot, MergedValue>;

/**
 * Weighs all statements by slot.
 *
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
    const values = [...new Set(said.map(({ value }) => value))];
    for (const fact of all) {
      if (values.includes(fact.value)) continue;
      const why = 'Something stated more clearly says otherwise.';
      notebook.list(fact.where, 'overruled', `${slot} ${fact.value}`, why);
    }
    const value = mergeValues(values);
    if (value === undefined) listContradiction(said, notebook);
    else {
      merged.set(slot, value);
      used.push(...all.filter((fact) => values.includes(fact.value)));
      if (values.length > 1) assumeBounds(said, notebook);
    }
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

function mergeValues(values: readonly SlotValue[]): MergedValue | undefined {
  const [first] = values;
  if (values.length === 1) return first;
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length) return undefined;
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

function listContradiction(said: readonly Fact[], notebook: Notebook): void {
  for (const { where, slot, value } of said) {
    const others = said.filter((other) => other.value !== value).map((other) => other.where);
    const why = `${others[0] ?? 'Another place'} says otherwise, so it is left unknown.`;
    notebook.list(where, 'contradiction', `${slot} ${value}`, why);
  }
}

function assumeBounds(said: readonly Fact[], notebook: Notebook): void {
  for (const { where, slot, value } of said) {
    const why = 'The document states several values, each perhaps for other care; taken as bounds.';
    notebook.assume(where, 'several-values', `${slot} ${value}`, why);
  }
}
