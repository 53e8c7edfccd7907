import type { QuotedScenario } from '@forecost/core/estimate/quote';

/** Whether a plan is part of this way to pay. */
export function usesPlan({ kind }: Pick<QuotedScenario, 'kind'>): boolean {
  return /network|participating|assistance/.test(kind);
}

/**
 * The way to pay that is shown first: the patient's choice, else their insurance if they have one,
 * else the cheapest that everybody can have without a plan, an income test or a loan.
 */
export function shownScenario<Scenario extends QuotedScenario>(
  scenarios: readonly Scenario[],
  chosen: string | undefined,
  insured: boolean,
): Scenario | undefined {
  const own = scenarios.find(({ id }) => id === chosen);
  const planned = insured ? scenarios.find(usesPlan) : undefined;
  const [open] = scenarios
    .filter(({ kind }) => kind === 'self-pay' || kind === 'package')
    .sort((a, b) => a.total.likely - b.total.likely);
  return own ?? planned ?? open ?? scenarios[0];
}
