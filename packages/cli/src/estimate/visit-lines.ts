import type { PriceBook } from '@forecost/core';
import type { Care, LineEstimate, VisitEstimate } from '@forecost/core/estimate';
import { type CurrencyCode, isExact } from '@forecost/core/money';
import { formatAmount, formatBounds } from './format.ts';
import { lineName, phaseName } from './names.ts';
import { stepSource } from './source-words.ts';
import { stepSentence } from './step-words.ts';

/** The visits of a way to pay with every line's reasons; visits in a row that are alike stand together. */
export function visitLines(
  book: PriceBook,
  care: Care,
  visits: readonly VisitEstimate[],
  currency: CurrencyCode,
): string[] {
  return groupAlike(visits).flatMap(([first, ...others]) => [
    `${groupName(book, care, [first, ...others])}: ${dueWords(first, currency)}${others.length > 0 ? ' each' : ''}`,
    ...first.lines.flatMap((line) => lineLines(book, line, currency)),
  ]);
}

type Group = [VisitEstimate, ...VisitEstimate[]];

function groupAlike(visits: readonly VisitEstimate[]): Group[] {
  const groups: { key: string; group: Group }[] = [];
  for (const visit of visits) {
    const { phase, due, lines } = visit;
    const key = JSON.stringify([phase, due, lines]);
    const last = groups.at(-1);
    if (last?.key === key) last.group.push(visit);
    else groups.push({ key, group: [visit] });
  }
  return groups.map(({ group }) => group);
}

function groupName(book: PriceBook, care: Care, [first, ...others]: Group): string {
  const phase = phaseName(book, care, first.phase);
  const last = others.at(-1);
  if (!last) return `Visit ${first.number}, ${first.date}, ${phase}`;
  const dates = [first, ...others].map(({ date }) => date).join(', ');
  return `Visits ${first.number} to ${last.number}, ${dates}, ${phase}`;
}

function dueWords({ due }: VisitEstimate, currency: CurrencyCode): string {
  const likely = formatAmount(due.likely, currency);
  return isExact(due) ? likely : `${likely}, from ${formatBounds(due, currency)}`;
}

function lineLines(book: PriceBook, own: LineEstimate, currency: CurrencyCode): string[] {
  const { service, line, patientPays, steps } = own;
  return [
    `  ${lineName(book, service, line)}: you pay ${formatAmount(patientPays, currency)}`,
    ...steps.map((step) => {
      const since = step.date ? `, from ${step.date}` : '';
      const source = step.source ? ` [${stepSource(step.source)}${since}]` : '';
      return `    ${stepSentence(step, currency)}${source}`;
    }),
  ];
}
