import type { CoveragePolicy, PriceBook } from '../price-book/types.ts';
import type { CoverageQuestion } from './types.ts';

/** What is known of whose policy it is. */
type PolicyQuestion = {
  readonly [Key in 'payer' | 'planType' | 'state']?: CoverageQuestion[Key] | undefined;
};

/**
 * The policy that answers for a service, or `undefined` where the book has none.
 *
 * The most specific applicable entry wins: payer with plan type and state, payer with plan type,
 * payer with state, payer, then `*` in the same order. Among equals the latest `asOf`, then the
 * later in the book. An entry for a plan type or states never applies while those are not known.
 */
export function findPolicy(
  book: PriceBook,
  question: PolicyQuestion,
  service: string,
): CoveragePolicy | undefined {
  let best: CoveragePolicy | undefined;
  for (const policy of book.policies) {
    if (!policy.services.includes(service) || !applies(policy, question)) continue;
    if (!best || outranks(policy, best)) best = policy;
  }
  return best;
}

function outranks(policy: CoveragePolicy, best: CoveragePolicy): boolean {
  const lead = specificity(policy) - specificity(best);
  return lead > 0 || (lead === 0 && policy.asOf >= best.asOf);
}

function applies(policy: CoveragePolicy, { payer, planType, state }: PolicyQuestion): boolean {
  return (
    (policy.payer === '*' || policy.payer === payer) &&
    (!policy.planType || policy.planType === planType) &&
    (!policy.states || (state !== undefined && policy.states.includes(state)))
  );
}

function specificity({ payer, planType, states }: CoveragePolicy): number {
  return (payer === '*' ? 0 : 4) + (planType ? 2 : 0) + (states ? 1 : 0);
}
