import type { ScenarioEstimate } from '../src/estimate/types.ts';

/**
 * What of an exact way to pay lies outside the open one's ranges: in all, at a visit or in a month;
 * or which part of the open one may be more than all of it; or nothing. A range that begins below 0
 * holds nothing.
 */
export function outside(exact: ScenarioEstimate, open: ScenarioEstimate | undefined): unknown {
  if (!open) return 'no such scenario';
  const holdsIn = (value: number, { low, high }: { low: number; high: number }) =>
    0 <= low && low <= value && value <= high;
  if (!holdsIn(exact.total.likely, open.total)) return [exact.id, exact.total.likely, open.total];
  for (const [index, { due }] of exact.visits.entries()) {
    const bounds = open.visits[index]?.due;
    if (!bounds || !holdsIn(due.likely, bounds)) return [exact.id, index, due.likely, bounds];
  }
  for (const [index, { period, due }] of exact.byMonth.entries()) {
    const bounds = open.byMonth[index];
    if (bounds?.period !== period || !holdsIn(due.likely, bounds.due)) {
      return [exact.id, period, due.likely, bounds];
    }
  }
  const { firstVisit, perVisit, visits, byMonth, byPhase } = open;
  const parts = [
    firstVisit,
    perVisit,
    ...[...visits, ...byMonth, ...byPhase].map(({ due }) => due),
  ];
  return parts.find(({ high }) => high > open.total.high);
}
