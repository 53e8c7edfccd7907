import type { PriceBook } from '@forecost/core';
import type { Estimate } from '@forecost/core/estimate';
import { formatAmount, formatBounds, formatCount } from './format.ts';
import { scenarioName } from './names.ts';

const HEAD = ['', 'Low', 'Likely', 'High', 'First visit', 'Visits'];

/** The ways to pay side by side, one a row. */
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
  return table.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  '),
  );
}
