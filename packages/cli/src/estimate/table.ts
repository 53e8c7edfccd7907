import type { PriceBook } from '@forecost/core';
import type { Estimate } from '@forecost/core/estimate';
import { formatAmount, formatBounds, formatCount } from './format.ts';
import { scenarioName } from './names.ts';

const HEAD = ['', 'Low', 'Likely', 'High', 'First visit', 'Visits'];

/** As wide as a terminal usually is; wider rows would break in the middle of a figure. */
const WIDEST = 80;

/** The ways to pay side by side, one a row; with long names, each on a line above its figures. */
export function tableLines(book: PriceBook, { scenarios, currency }: Estimate): string[] {
  const rows = scenarios.map((scenario) => {
    const { total, firstVisit, visitCount } = scenario;
    return [
      scenarioName(book, scenario),
      formatAmount(total.low, currency),
      formatAmount(total.likely, currency),
      formatAmount(total.high, currency),
      formatBounds(firstVisit, currency),
      formatCount(visitCount),
    ];
  });
  const table = [HEAD, ...rows];
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const figures = (row: readonly string[]) =>
    row.slice(1).map((cell, at) => `  ${cell.padStart(widths[at + 1] ?? 0)}`);
  const [width = 0] = widths;
  const isTooWide = width + figures(HEAD).join('').length > WIDEST;
  return table.flatMap((row) => {
    const [name = ''] = row;
    if (!isTooWide) return name.padEnd(width) + figures(row).join('');
    return [...(name ? [name] : []), figures(row).join('')];
  });
}
