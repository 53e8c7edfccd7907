import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { CurrencyCode } from '../../../money/minor-units.ts';
import type { PlanType } from '../../../price-book/types.ts';
import { checkPlanBenefits } from '../../check/check.ts';
import type { NetworkBenefits, PlanBenefits } from '../../types.ts';
import type { PersonalData } from '../mask.ts';
import type { Notebook } from '../notebook.ts';
import type { BenefitsReading, ReadingNote } from '../reading.ts';
import type { Fact } from '../slots.ts';
import { seenAccumulation } from './accumulation.ts';
import { assembleLimit } from './limit.ts';
import { type MergedSlots, mergeSlots } from './merge-slots.ts';
import { assembleNetwork } from './network.ts';
import { settleSpecificLimits } from './specific-limits.ts';
import { assembleVisitsUsed } from './visits-used.ts';

/** Turns what a reader wrote down into a reading, with the members' personal data taken out of its texts. */
export function assembleReading(
  notebook: Notebook,
  personal: PersonalData,
  currency: CurrencyCode,
): BenefitsReading {
  const facts = settleSpecificLimits(notebook.facts, notebook);
  const used: Fact[] = [];
  const slots = mergeSlots(facts, notebook, used);
  const benefits = assembleBenefits(slots, used, notebook);
  for (const { code, path, received } of checkPlanBenefits(benefits, currency)) {
    notebook.list(
      path,
      code,
      received,
      'The document contradicts itself; the figures are left as it states them.',
    );
  }
  const active = slots.get('active') as boolean | undefined;
  const { payerName, planName } = notebook;
  return {
    benefits,
    ...(active !== undefined && { active }),
    ...(payerName && { payerName: personal.mask(payerName) }),
    ...(planName && { planName: personal.mask(planName) }),
    messages: [...notebook.messages].map((message) => personal.mask(message)),
    authorizations: notebook.authorizations,
    used: used.map(({ where, slot }) => ({
      where,
      path: slot.replace('visitsLeft', 'visitsUsed'),
    })),
    notUnderstood: masked(notebook.notUnderstood, personal),
    assumed: masked(notebook.assumed, personal),
  };
}

function masked(notes: readonly ReadingNote[], personal: PersonalData): ReadingNote[] {
  return notes.map((note) => ({ ...note, what: personal.mask(note.what) }));
}

function assembleBenefits(
  slots: MergedSlots,
  used: readonly Fact[],
  notebook: Notebook,
): PlanBenefits {
  const planType = slots.get('planType') as PlanType | undefined;
  const planYearStart = slots.get('planYearStart') as string | undefined;
  const asOf = slots.get('asOf') as IsoDate | undefined;
  const inNetwork = assembleNetwork(slots, 'inNetwork', notebook);
  const outOfNetwork = orNotCovered(assembleNetwork(slots, 'outOfNetwork', notebook));
  const tiers = { ...(inNetwork && { inNetwork }), ...(outOfNetwork && { outOfNetwork }) };
  const accumulation = seenAccumulation(tiers, used, notebook);
  const dental = assembleLimit(slots, 'annualMaximums.dental', notebook);
  const visitsUsed = assembleVisitsUsed(slots, inNetwork, notebook);
  return {
    ...(planType && { planType }),
    ...(planYearStart && { planYearStart }),
    ...(asOf && { asOf }),
    ...(accumulation && { accumulation }),
    ...tiers,
    ...(dental && { annualMaximums: { dental } }),
    ...(visitsUsed && { visitsUsed }),
  };
}

/** A tier of which only is said that care in general is not covered. */
function orNotCovered(
  tier: NetworkBenefits | undefined,
): NetworkBenefits | 'not-covered' | undefined {
  const shares = Object.keys(tier?.costShares ?? {});
  const bare = tier && Object.keys(tier).length === 1 && shares.join() === 'default';
  return bare && tier.costShares?.default?.covered === false ? 'not-covered' : tier;
}
