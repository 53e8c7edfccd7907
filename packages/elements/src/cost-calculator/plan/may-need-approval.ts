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
    const ofAll = said.find(({ planType, states }) => !planType && !states)?.status;
    return (
      lines.some(({ benefit }) => benefit !== 'none') &&
      // Where what is said of all plans and of some differs, or only of some, neither is certain.
      !(/^(not-)?covered$/.test(`${ofAll}`) && said.every(({ status }) => status === ofAll))
    );
  });
}
