import { textIn } from '../../book/localized-text.ts';
import { careOf, payingOf } from '../choices.ts';
import { payerName } from '../../payer/payer-chosen.ts';
import { givenServices } from './care-notes.ts';
import { isNeverBilled } from '../plan/never-billed.ts';
import { namedInsurance, standingOf } from '../plan/standing.ts';
import type { Shown } from './summary.ts';
import { usesPlan } from './ways.ts';

/**
 * Where the practice stands with the patient's insurer, what it notes of them and that the plan itself was
 * asked, or why a plan is no part of the estimate; nothing where the patient looks at a way to pay without one.
 */
export function networkText(now: Shown): string[] {
  const { book, words, chosen, choices, shared, fields, detail } = now;
  const paying = payingOf(choices, shared);
  if (paying !== 'self-pay' && isNeverBilled(book, careOf(chosen, 1))) {
    return [words.reasons['never-billed']];
  }
  if (paying !== 'insurance') return [];
  if (shared.planType === 'none') return [words.reasons['no-plan']];
  const { insurer, listed, status } = standingOf(book, shared, fields.answers);
  // Such a plan is no way to pay.
  const isUnpaid = status === 'out-of-network' && !detail.whole.scenarios.some(usesPlan);
  if (isUnpaid) return [words.fact(words.outsideCare, words.coverages['not-covered'])];
  const isInsured = usesPlan(detail.shown);
  const isDenied = fields.asked.has('authorization') && fields.answers.authorization === 'denied';
  const appeal = isInsured && isDenied ? words.appeal : '';
  if (!insurer || !(listed === 'not-accepted' || isInsured)) return [appeal];
  return [
    listed === 'unknown' ? '' : words.networks[listed](payerName(insurer, shared.planType, words)),
    listed === 'not-accepted' ? words.reasons[listed] : '',
    insurer.note ? textIn(insurer.note, words.tag) : '',
    appeal,
    ...(namedInsurance(book, shared).benefits
      ? [words.planSaid, ...shared.told!.says(givenServices(detail.shown))]
      : []),
  ];
}
