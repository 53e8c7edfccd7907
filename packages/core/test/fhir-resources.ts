/** A CodeableConcept with one code. */
export const concept = (code: string) => ({ coding: [{ code }] });

/** Money in US dollars. */
export const dollars = (value: number) => ({ value, currency: 'USD' });

/** A CoverageEligibilityResponse in force with the given items. */
export function eligibilityResponse(items: readonly object[], more: object = {}) {
  return {
    resourceType: 'CoverageEligibilityResponse',
    outcome: 'complete',
    insurer: { reference: 'Organization/2', display: 'Example Health' },
    insurance: [{ coverage: { reference: 'Coverage/1' }, inforce: true, item: items }],
    ...more,
  };
}

/** An item about the plan in general, in network, of an individual, for a year. */
export function item(benefit: readonly object[], more: object = {}) {
  return {
    category: concept('30'),
    network: concept('in'),
    unit: concept('individual'),
    term: concept('annual'),
    benefit,
    ...more,
  };
}

/** A Coverage whose costs are the given ones. */
export function coverage(costToBeneficiary: readonly object[], more: object = {}) {
  return { resourceType: 'Coverage', status: 'active', costToBeneficiary, ...more };
}
