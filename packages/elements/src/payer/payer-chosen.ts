import type { Payer, PlanType, PriceBook } from '@forecost/core';
import type { SharedState } from '../store/book-store.ts';

/** The type of plan that a government program is of its own. */
function programOf({ government, name, aliases }: Payer): PlanType | undefined {
  const names = government ? JSON.stringify([name, aliases]) : '';
  const [program] = /medicare( advantage)?|medicaid|tricare/.exec(names.toLowerCase()) ?? [];
  return program?.replace(' ', '-') as PlanType | undefined;
}

/**
 * What changes when a patient chooses an insurer: a government program is its own type of plan, which
 * is chosen with it and goes with it. A type that the patient chose stays.
 *
 * @param payer a payer id of the price book
 */
export function payerChosen(
  { payers }: PriceBook,
  { payer: before, planType }: SharedState,
  payer: string | undefined,
): SharedState {
  const typeOf = (id: string | undefined): PlanType | undefined =>
    payers.filter((candidate) => candidate.id === id).map(programOf)[0];
  const own = typeOf(before) === planType ? undefined : planType;
  return { payer, planType: typeOf(payer) ?? own };
}

/**
 * The id of the insurer: the one that was chosen, else the program of the book that is the type of plan
 * which was, where it is the only one. Whoever says that they have Medicare has named who pays.
 */
export function payerMeant({ payers }: PriceBook, shared: SharedState): string | undefined {
  const { payer, planType } = shared;
  const [program, another] = planType ? payers.filter((one) => programOf(one) === planType) : [];
  return payer ?? (another ? undefined : program?.id);
}

/** What an insurer is called where the practice stands otherwise with plans of the patient's type: with that type. */
export function payerName(
  { name, planTypes }: Payer,
  planType: PlanType | undefined,
  words: { readonly planTypes: Readonly<Record<PlanType, string>> },
): string {
  return planType && planTypes?.[planType] ? `${name} (${words.planTypes[planType]})` : name;
}
