import type { PlanType, PriceBook } from '@forecost/core';
import type { SharedState } from '../store/book-store.ts';

const PROGRAM = /medicare( advantage)?|medicaid|tricare/;

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
  const programOf = (id: string | undefined): PlanType | undefined => {
    const found = payers.find((candidate) => candidate.id === id);
    const names = found?.government ? JSON.stringify([found.name, found.aliases]) : '';
    const [program] = PROGRAM.exec(names.toLowerCase()) ?? [];
    return program?.replace(' ', '-') as PlanType | undefined;
  };
  const own = programOf(before) === planType ? undefined : planType;
  return { payer, planType: programOf(payer) ?? own };
}
