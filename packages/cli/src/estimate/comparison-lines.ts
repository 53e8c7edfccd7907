import type { PriceBook } from '@forecost/core';
import type { BreakEven, Cheapest, Estimate } from '@forecost/core/estimate';
import type { CurrencyCode } from '@forecost/core/money';
import { formatAmount } from './format.ts';
import { scenarioName } from './names.ts';

/** Which way to pay is cheapest at each bound, and from which visit on each plan is. */
export function comparisonLines(book: PriceBook, estimate: Estimate): string[] {
  const { scenarios, cheapest, breakEven = [], currency } = estimate;
  const nameOf = (id: string) => {
    const scenario = scenarios.find((candidate) => candidate.id === id);
    return scenario ? scenarioName(book, scenario) : id;
  };
  return [
    ...(scenarios.length > 1 ? [cheapestSentence(cheapest, nameOf)] : []),
    ...breakEven.map((own) => breakEvenSentence(own, nameOf, currency)),
  ];
}

function cheapestSentence({ low, likely, high }: Cheapest, nameOf: (id: string) => string): string {
  if (low === likely && likely === high) return `Cheapest in every case: ${nameOf(likely)}.`;
  return `Cheapest at low: ${nameOf(low)}; likely: ${nameOf(likely)}; at high: ${nameOf(high)}.`;
}

function breakEvenSentence(
  { insured, own, result, turn }: BreakEven,
  nameOf: (id: string) => string,
  currency: CurrencyCode,
): string {
  const pair = `${nameOf(insured)} against ${nameOf(own)}`;
  if (result === 'never' || !turn) return `${pair}: never cheaper in this course.`;
  const { visit, date, insuredCost, ownCost } = turn;
  const costs = `${formatAmount(insuredCost, currency)} against ${formatAmount(ownCost, currency)}`;
  const from = result === 'always' ? 'cheaper from the first visit' : `cheaper from visit ${visit}`;
  return `${pair}: ${from} on (${date}: ${costs} so far).`;
}
