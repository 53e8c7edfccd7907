import type { PeriodTotal, Visit } from '../types.ts';
import type { Run } from './run.ts';

/** A range that grows while runs are read. */
type Growing = { low: number; likely: number; high: number };

/**
 * Sums runs up by month or by phase, in order; periods without a visit in any run are left out.
 *
 * A period that a run does not reach counts as nothing due in it.
 *
 * @param runs the likely run first
 * @param key what visits are summed up by
 * @param name of a period, from a visit in it
 */
export function periods(
  runs: readonly Run[],
  key: 'month' | 'phaseIndex',
  name: (visit: Visit) => string,
): PeriodTotal[] {
  const [first, last] = span(runs, key);
  const size = last - first + 1;
  const names = new Array<string>(Math.max(0, size));
  const due = growing(size);
  const visits = growing(size);
  const sums = new Array<number>(size);
  const counts = new Array<number>(size);
  for (let order = 0; order < runs.length; order++) {
    const { schedule, due: amounts } = runs[order] as Run;
    sums.fill(0);
    counts.fill(0);
    for (let index = 0; index < amounts.length; index++) {
      const visit = schedule[index] as Visit;
      const period = visit[key] - first;
      sums[period] = (sums[period] as number) + (amounts[index] as number);
      counts[period] = (counts[period] as number) + 1;
      if (names[period] === undefined) names[period] = name(visit);
    }
    for (let period = 0; period < size; period++) {
      widen(due[period] as Growing, sums[period] as number, order);
      widen(visits[period] as Growing, counts[period] as number, order);
    }
  }
  const totals = names.map((period, index) => ({
    period,
    visits: visits[index] as Growing,
    due: due[index] as Growing,
  }));
  return totals.filter(({ period }) => period !== undefined);
}

function span(runs: readonly Run[], key: 'month' | 'phaseIndex'): [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { schedule } of runs) {
    // Visits are in date order and phases in the course's, so the ends are the first and the last.
    first = Math.min(first, schedule[0]?.[key] ?? first);
    last = Math.max(last, schedule.at(-1)?.[key] ?? last);
  }
  return first > last ? [0, -1] : [first, last];
}

function growing(size: number): Growing[] {
  return Array.from({ length: size }, () => ({ low: Infinity, likely: 0, high: 0 }));
}

function widen(range: Growing, value: number, order: number): void {
  if (order === 0) range.likely = value;
  if (value < range.low) range.low = value;
  if (value > range.high) range.high = value;
}
