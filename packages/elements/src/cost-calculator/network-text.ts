import { networkStatus } from '@forecost/core/estimate';
import { payingOf } from './choices.ts';
import type { Shown } from './summary.ts';
import { usesPlan } from './ways.ts';

/**
 * Where the practice stands with the patient's insurer, or why a plan is no part of the estimate;
 * nothing where that is not known or the patient looks at a way to pay without a plan.
 */
export function networkText({ book, words, choices, shared, detail: { shown } }: Shown): string[] {
  if (payingOf(choices, shared) !== 'insurance') return [];
  const { payer, planType } = shared;
  if (planType === 'none') return [words.reasons['no-plan']];
  const insurer = book.payers.find(({ id }) => id === payer);
  const status = networkStatus(insurer, planType ? { planType } : {});
  const isSaid = status !== 'unknown' && (status === 'not-accepted' || usesPlan(shown));
  return insurer && isSaid ? [words.networks[status](insurer.name)] : [];
}
