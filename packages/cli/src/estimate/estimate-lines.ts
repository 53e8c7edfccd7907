import type { PriceBook } from '@forecost/core';
import type { Care, Estimate, ScenarioEstimate } from '@forecost/core/estimate';
import { comparisonLines } from './comparison-lines.ts';
import { financingLines } from './financing-lines.ts';
import { careName, scenarioName } from './names.ts';
import { assumptionLines, questionLines } from './question-lines.ts';
import { tableLines } from './table.ts';
import { visitLines } from './visit-lines.ts';
import { warningSentence } from './warning-words.ts';

/**
 * An estimate as lines for a terminal: the ways to pay side by side, then what is open and what to
 * beware of.
 *
 * @param explained with every visit and line of every way to pay, and the reason of every amount
 */
export function estimateLines(
  book: PriceBook,
  care: Care,
  estimate: Estimate,
  explained: boolean,
): string[] {
  const { currency, startDate, priceBookVersion, scenarios } = estimate;
  const financing = scenarios.flatMap((own) => financingLines(book, own, currency));
  const assumptions = scenarios.flatMap((own) => own.assumptions);
  return [
    `${careName(book, care)}, from ${startDate}`,
    `${book.practice.name}, prices ${priceBookVersion}, in ${currency}`,
    ...paragraph('', tableLines(book, estimate)),
    ...paragraph('', comparisonLines(book, estimate)),
    ...paragraph('Financing:', financing),
    ...(explained
      ? scenarios.flatMap((own) => explanationLines(book, care, estimate, own))
      : paragraph('Open questions, largest first:', questionLines(book, assumptions, currency))),
    ...paragraph('Please note:', warningLines(book, estimate)),
  ];
}

function explanationLines(
  book: PriceBook,
  care: Care,
  { currency, scenarios }: Estimate,
  scenario: ScenarioEstimate,
): string[] {
  const { financing, visits, assumptions } = scenario;
  const base = scenarios.find(({ id }) => id === financing?.base);
  const reasons = base
    ? [`What is financed is explained under ${scenarioName(book, base)}.`]
    : visitLines(book, care, visits, currency);
  const open = assumptionLines(book, assumptions, currency);
  return [
    ...paragraph(`${scenarioName(book, scenario)}, likely case:`, reasons),
    ...paragraph(`${scenarioName(book, scenario)}, open questions, largest first:`, open),
  ];
}

/** Each warning once, with the ways to pay it is about where it is not about all. */
function warningLines(book: PriceBook, { scenarios, warnings }: Estimate): string[] {
  const about = new Map<string, string[]>();
  for (const scenario of scenarios) {
    for (const warning of scenario.warnings) {
      const sentence = warningSentence(book, warning);
      const names = about.get(sentence) ?? [];
      about.set(sentence, [...names, scenarioName(book, scenario)]);
    }
  }
  return [
    ...Array.from(about, ([sentence, names]) => `${[...new Set(names)].join(', ')}: ${sentence}`),
    ...warnings.map((warning) => warningSentence(book, warning)),
  ];
}

function paragraph(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return title ? ['', title, ...lines.map((line) => `  ${line}`)] : ['', ...lines];
}
