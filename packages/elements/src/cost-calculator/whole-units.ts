import {
  decimalToMinor,
  type Estimate,
  type MinorUnits,
  type Range,
  type ScenarioEstimate,
} from '@forecost/core';

/**
 * The estimate with its ranges widened to whole dollars, or what else the currency has: of what is
 * not settled nobody knows the cents. Exact amounts and likely ones stay as they are.
 */
export function inWholeUnits(estimate: Estimate): Estimate {
  const unit = decimalToMinor(1, estimate.currency) ?? 1;
  return {
    ...estimate,
    scenarios: estimate.scenarios.map((scenario) => widen(scenario, unit)),
  };
}

function widen(scenario: ScenarioEstimate, unit: MinorUnits): ScenarioEstimate {
  const around = (range: Range): Range =>
    range.low === range.high
      ? range
      : {
          ...range,
          low: Math.floor(range.low / unit) * unit,
          high: Math.ceil(range.high / unit) * unit,
        };
  const widenDue = <Part extends { readonly due: Range }>(part: Part): Part => ({
    ...part,
    due: around(part.due),
  });
  return {
    ...scenario,
    total: around(scenario.total),
    firstVisit: around(scenario.firstVisit),
    perVisit: around(scenario.perVisit),
    byMonth: scenario.byMonth.map(widenDue),
    visits: scenario.visits.map(widenDue),
  };
}
