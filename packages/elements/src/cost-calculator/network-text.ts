import { networkStatus } from '@forecost/core/estimate';
import type { Shown } from './summary.ts';
import { usesPlan } from './ways.ts';

/**
 * Where the practice stands with the patient's insurer, or why a plan is no part of the estimate;
 * nothing where that is not known or the patient looks at a way to pay without a plan.
 */
export function networkText({
  book,
  words,
  choices,
  shared: { payer, planType },
  detail: { shown },
}: Shown): string[] {
  // Whoever has named an insurer in the checker has said how they mean to pay.
  if ((choices.paying ?? (payer && 'insurance')) !== 'insurance') return [];
  if (planType === 'none') return [words.reasons['no-plan']];
  const insurer = book.payers.find(({ id }) => id === payer);
  const status = networkStatus(insurer, planType ? { planType } : {});
  const isSaid = status !== 'unknown' && (status === 'not-accepted' || usesPlan(shown));
  return insurer && isSaid ? [words.networks[status](insurer.name)] : [];
}
