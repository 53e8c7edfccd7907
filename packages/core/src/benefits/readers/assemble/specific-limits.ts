import type { Notebook } from '../notebook.ts';
import type { Fact, Slot, SlotValue, TierName } from '../slots.ts';

const OWN_LIMIT =
  "It is for one kind of care and differs from the plan's; such limits are not modeled.";
const PROMOTED =
  "The plan's own limit is not stated; the one quoted for this care is taken as the plan's.";

/**
 * Decides what limits quoted for one kind of care mean.
 *
 * A zero deductible says that the deductible does not apply to the care. One equal to the plan's
 * repeats it. One that stands alone is taken as the plan's: federal parity law bars a deductible
 * for mental health care alone (29 CFR 2590.712). Any other, and a dental one, is listed.
 */
export function settleSpecificLimits(facts: readonly Fact[], notebook: Notebook): Fact[] {
  const planWide = new Map<Slot, Set<SlotValue>>();
  for (const { slot, value, category } of facts) {
    if (category !== undefined) continue;
    planWide.set(slot, (planWide.get(slot) ?? new Set()).add(value));
  }
  const waived = new Set(facts.filter(isZeroDeductible).map(careOf));
  return facts.flatMap((fact) => {
    if (fact.category === undefined) return [fact];
    if (waived.has(careOf(fact)) && fact.value === 0) return [waiver(fact)];
    const said = planWide.get(fact.slot);
    const { category, ...promoted } = fact;
    if (said?.has(fact.value)) return [promoted];
    if (said || category === 'dental') {
      notebook.list(fact.where, 'limit-of-its-own', `${fact.slot} for ${category}`, OWN_LIMIT);
      return [];
    }
    notebook.assume(fact.where, 'limit-taken-as-plan', `${fact.slot} for ${category}`, PROMOTED);
    return [promoted];
  });
}

function isZeroDeductible({ category, slot, value }: Fact): boolean {
  return category !== undefined && value === 0 && slot.endsWith('eductible.amount');
}

/** The network tier and the care, which a waived deductible is about. */
function careOf({ slot, category }: Fact): string {
  return `${slot.split('.')[0]} ${/eductible/.test(slot)} ${category}`;
}

function waiver({ where, slot, category, both }: Fact): Fact {
  const tier = slot.split('.')[0] as TierName;
  const to: Slot = `${tier}.costShares.${category ?? 'default'}.deductibleApplies`;
  return { where, slot: to, value: false, ...(both ? { both } : {}) };
}
