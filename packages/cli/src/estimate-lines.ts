import type { Assumption, Estimate, ScenarioEstimate, Warning } from '@forecost/core/estimate';
import { isExact, minorUnitDigits, type Range } from '@forecost/core/money';

type Currency = Estimate['currency'];

/** An estimate as lines for a terminal: each way to pay with its visits, unknowns and warnings. */
export function estimateLines(estimate: Estimate): string[] {
  const { currency, startDate, priceBookVersion, scenarios, cheapest, warnings } = estimate;
  return [
    `From ${startDate}, prices of ${priceBookVersion}, in ${currency}`,
    ...scenarios.flatMap((scenario) => ['', ...scenarioLines(scenario, currency)]),
    '',
    `Likely cheapest: ${cheapest.likely}`,
    ...warnings.map(warningLine),
  ];
}

function scenarioLines(scenario: ScenarioEstimate, currency: Currency): string[] {
  const { id, total, visits, visitCount, assumptions, warnings } = scenario;
  return [
    `${id}: ${amountWords(total, currency)}`,
    `  visits ${countWords(visitCount)}; likely:`,
    ...visits.map(({ date, phase, due }) => `  ${date}  ${phase}  ${money(due.likely, currency)}`),
    ...assumptions.map((assumption) => `  ${assumptionLine(assumption, currency)}`),
    ...warnings.map((warning) => `  ${warningLine(warning)}`),
  ];
}

function assumptionLine({ unknown, subject, source, causes }: Assumption, currency: Currency) {
  const about = subject ? ` (${subject})` : '';
  return `unknown ${unknown}${about}: ${money(causes, currency)} of the range; assumed from ${source}`;
}

function warningLine({ code, subject, date }: Warning): string {
  return ['warning', code, subject, date].filter(Boolean).join(' ');
}

function amountWords(range: Range, currency: Currency): string {
  const { low, likely, high } = range;
  if (isExact(range)) return money(likely, currency);
  const bounds = `${money(low, currency)} to ${money(high, currency)}`;
  return `${bounds}, likely ${money(likely, currency)}`;
}

function countWords(range: Range): string {
  return isExact(range) ? `${range.likely}` : `${range.low} to ${range.high}`;
}

function money(amount: number, currency: Currency): string {
  const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
  return format.format(amount / 10 ** minorUnitDigits(currency));
}
