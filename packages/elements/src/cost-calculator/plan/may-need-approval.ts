import type { PriceBook, Service } from '@forecost/core';

/**
 * Whether it can matter if the plan has approved the care: not where the book says of each of its
 * services, for plans of every type and state, that they are covered, or that they are not.
 */
export function mayNeedApproval(
  { policies }: PriceBook,
  services: readonly Service[],
  payer = '',
): boolean {
  return services.some(({ id, lines }) => {
    const said = policies.filter(
      (policy) => policy.services.includes(id) && ['*', payer].includes(policy.payer),
    );
    const statuses = new Set(
      said.map(({ status, planType, states }) => (planType || states ? 0 : status)),
    );
    return (
      lines.some(({ benefit }) => benefit !== 'none') &&
      // Of several of them, or none, or of what is said of some plans only, neither is certain.
      !/^(not-)?covered$/.test([...statuses].join())
    );
  });
}
