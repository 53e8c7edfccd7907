import { networkStatus } from '@forecost/core/estimate';
import { textIn } from '../../book/localized-text.ts';
import { careOf, payingOf } from '../choices.ts';
import { isNeverBilled } from '../plan/never-billed.ts';
import type { Shown } from './summary.ts';
import { usesPlan } from './ways.ts';

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
  const { payer, planType } = shared;
  if (planType === 'none') return [words.reasons['no-plan']];
  const insurer = book.payers.find(({ id }) => id === payer);
  const status = networkStatus(insurer, planType ? { planType } : {});
  if (!insurer || !(status === 'not-accepted' || usesPlan(now.detail.shown))) return [];
  return [
    ...(status === 'unknown' ? [] : [words.networks[status](insurer.name)]),
    ...(insurer.note ? [textIn(insurer.note, words.tag)] : []),
  ];
}
