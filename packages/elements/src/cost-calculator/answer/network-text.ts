import type { NetworkStatus, Payer } from '@forecost/core';
import { networkStatus } from '@forecost/core/estimate';
import { textIn } from '../../book/localized-text.ts';
import { careOf, payingOf } from '../choices.ts';
import { isNeverBilled } from '../plan/never-billed.ts';
import type { Current, Shown } from './summary.ts';
import { usesPlan } from './ways.ts';

/** The patient's insurer, where it is listed, and where the practice stands with it. */
export function standing({ book, shared: { payer, planType } }: Current): {
  readonly insurer: Payer | undefined;
  readonly status: NetworkStatus;
} {
  const insurer = book.payers.find(({ id }) => id === payer);
  return { insurer, status: networkStatus(insurer, planType ? { planType } : {}) };
}

/**
 * Where the practice stands with the patient's insurer and what it notes of them, or why a plan is no
 * part of the estimate; nothing where the patient looks at a way to pay without a plan.
 */
export function networkText(now: Shown): string[] {
  const { book, words, chosen, choices, shared } = now;
  const paying = payingOf(choices, shared);
  if (paying !== 'self-pay' && isNeverBilled(book, careOf(chosen, 1))) {
    return [words.reasons['never-billed']];
  }
  if (paying !== 'insurance') return [];
  if (shared.planType === 'none') return [words.reasons['no-plan']];
  const { insurer, status } = standing(now);
  if (!insurer || !(status === 'not-accepted' || usesPlan(now.detail.shown))) return [];
  return [
    ...(status === 'unknown' ? [] : [words.networks[status](insurer.name)]),
    ...(insurer.note ? [textIn(insurer.note, words.tag)] : []),
  ];
}
