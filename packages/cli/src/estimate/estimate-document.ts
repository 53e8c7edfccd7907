import type {
  Estimate,
  Financing,
  LineEstimate,
  PeriodTotal,
  ScenarioEstimate,
  Step,
  VisitEstimate,
} from '@forecost/core/estimate';
import { type CurrencyCode, minorToDecimal, type Range } from '@forecost/core/money';
import { assumptionDocument } from './assumption-document.ts';

/**
 * An estimate for programs: the same members as in core, with amounts as decimals in the currency
 * and rates as fractions, as price books and requests have them.
 */
export function estimateDocument(estimate: Estimate): object {
  const { currency, scenarios, breakEven } = estimate;
  return {
    ...estimate,
    scenarios: scenarios.map((own) => scenarioDocument(own, currency)),
    ...(breakEven && {
      breakEven: breakEven.map(({ turn, ...pair }) => {
        if (!turn) return pair;
        const { insuredCost, ownCost, ...place } = turn;
        return { ...pair, turn: { ...place, ...decimals({ insuredCost, ownCost }, currency) } };
      }),
    }),
  };
}

function scenarioDocument(scenario: ScenarioEstimate, currency: CurrencyCode): object {
  const { financing, total, firstVisit, perVisit, visits, byMonth, byPhase } = scenario;
  return {
    ...scenario,
    ...(financing && { financing: financingDocument(financing, currency) }),
    total: decimals(total, currency),
    firstVisit: decimals(firstVisit, currency),
    perVisit: decimals(perVisit, currency),
    visits: visits.map((own) => visitDocument(own, currency)),
    byMonth: byMonth.map((own) => periodDocument(own, currency)),
    byPhase: byPhase.map((own) => periodDocument(own, currency)),
    assumptions: scenario.assumptions.map((own) => assumptionDocument(own, currency)),
  };
}

function visitDocument(visit: VisitEstimate, currency: CurrencyCode): object {
  const { patientPays, due, lines } = visit;
  return {
    ...visit,
    patientPays: minorToDecimal(patientPays, currency),
    due: decimals(due, currency),
    lines: lines.map((own) => lineDocument(own, currency)),
  };
}

function lineDocument(own: LineEstimate, currency: CurrencyCode): object {
  const { service, line, benefit, steps, ...amounts } = own;
  return {
    service,
    line,
    benefit,
    ...decimals(amounts, currency),
    steps: steps.map((step) => stepDocument(step, currency)),
  };
}

/** Operands that are counts; of the others `rate` is a rate and the rest are amounts. */
const COUNTS = new Set(['units', 'visits', 'number']);

function stepDocument(step: Step, currency: CurrencyCode): object {
  const operands = Object.entries(step.operands).map(([name, value]) => {
    if (COUNTS.has(name)) return [name, value];
    return [name, name === 'rate' ? value / 10_000 : minorToDecimal(value, currency)];
  });
  const result = minorToDecimal(step.result, currency);
  return { ...step, result, operands: Object.fromEntries(operands) };
}

function periodDocument(period: PeriodTotal, currency: CurrencyCode): object {
  return { ...period, due: decimals(period.due, currency) };
}

function financingDocument(financing: Financing, currency: CurrencyCode): object {
  const { apr, low, likely, high } = financing;
  const plan = ({ payments, ifUnpaid, ...amounts }: Financing['likely']) => ({
    payments,
    ...decimals(amounts, currency),
    ...(ifUnpaid && { ifUnpaid: decimals(ifUnpaid, currency) }),
  });
  return {
    ...financing,
    ...(apr !== undefined && { apr: apr / 10_000 }),
    low: plan(low),
    likely: plan(likely),
    high: plan(high),
  };
}

/** A record of nothing but amounts. */
function decimals<Amounts extends { readonly [Name in keyof Amounts]: number } | Range>(
  amounts: Amounts,
  currency: CurrencyCode,
): Amounts {
  const entries = Object.entries<number>(amounts as Record<string, number>);
  return Object.fromEntries(
    entries.map(([name, amount]) => [name, minorToDecimal(amount, currency)]),
  ) as Amounts;
}
