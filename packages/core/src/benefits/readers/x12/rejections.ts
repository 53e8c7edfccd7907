import { ForecostError, type Problem } from '../../../errors.ts';
import { lookUp } from '../look-up.ts';
import type { Notebook } from '../notebook.ts';
import type { Segment } from './segments.ts';
import { REJECTIONS } from './tables/rejections.ts';

/** AAA04 where the payer says that asking again is of no use. */
const DO_NOT_RESUBMIT = new Set(['N', 'S', 'Y']);

/** A payer's rejection (AAA) as a problem: what it means and what to do. */
function rejectionProblem({ elements, where }: Segment): Problem {
  const reason = elements[3] ?? '';
  const known = lookUp(REJECTIONS, reason);
  const safe = /^[A-Z]?\d{1,2}$/.test(reason) ? reason : 'unreadable';
  const final = DO_NOT_RESUBMIT.has(elements[4] ?? '');
  const advice = known?.advice ?? 'Call the payer.';
  return {
    code: known?.code ?? 'rejected',
    path: `${where}, AAA03`,
    expected: "the payer's answer about benefits",
    received: `a rejection, ${safe}: ${known?.meaning ?? 'a reason not known here'}`,
    advice: final ? `${advice} The payer says not to repeat the same request.` : advice,
  };
}

/**
 * Refuses an answer that is nothing but rejections; lists them where benefits were told all the same.
 *
 * @throws ForecostError with one problem per rejection, coded by its reason: `subscriber-not-found`
 */
export function settleRejections(
  rejections: readonly Segment[],
  hasBenefits: boolean,
  notebook: Notebook,
): void {
  const problems = rejections.map(rejectionProblem);
  if (problems.length > 0 && !hasBenefits) {
    throw new ForecostError('The question about eligibility', problems);
  }
  for (const { code, path, received, advice } of problems) {
    notebook.list(path, code, received, advice ?? '');
  }
}
