import type { Schedule } from '../schedule/index.ts';
import type { PeriodTotal } from '../types.ts';
import type { Run } from './run.ts';

/** What falls into one period, as bounds that grow while runs are read. */
interface Bounds {
  readonly period: string;
  visits: { low: number; likely: number; high: number };
  due: { low: number; likely: number; high: number };
}

/**
 * Sums runs up by period, in the order in which the periods first appear.
 *
 * A period that a run does not reach counts as nothing due in it.
 *
 * @param runs the likely run first
 */
export function periods(
  runs: readonly Run[],
  periodOf: (visit: Schedule[number]) => string,
): PeriodTotal[] {
  const indexes = new Map<string, number>();
  const bySchedule = new Map<Schedule, number[]>();
  for (const { schedule } of runs) {
    if (bySchedule.has(schedule)) continue;
    bySchedule.set(schedule, schedule.map((visit) => indexOf(indexes, periodOf(visit))));
  }
  const all: Bounds[] = [...indexes.keys()].map((period) => ({
    period,
    visits: { low: Infinity, likely: 0, high: 0 },
    due: { low: Infinity, likely: 0, high: 0 },
  }));
  const due = new Array<number>(all.length);
  const visits = new Array<number>(all.length);
  runs.forEach((run, order) => {
    due.fill(0);
    visits.fill(0);
    const periodOfVisit = bySchedule.get(run.schedule) ?? [];
    for (let visit = 0; visit < run.due.length; visit++) {
      const period = periodOfVisit[visit] ?? 0;
      due[period] = (due[period] ?? 0) + (run.due[visit] ?? 0);
      visits[period] = (visits[period] ?? 0) + 1;
    }
    for (let period = 0; period < all.length; period++) {
      widen(all[period]?.due, due[period] ?? 0, order);
      widen(all[period]?.visits, visits[period] ?? 0, order);
    }
  });
  return all;
}

function widen(bounds: Bounds['due'] | undefined, value: number, order: number): void {
  if (!bounds) return;
  if (order === 0) bounds.likely = value;
  if (value < bounds.low) bounds.low = value;
  if (value > bounds.high) bounds.high = value;
}

function indexOf(indexes: Map<string, number>, period: string): number {
  const known = indexes.get(period);
  if (known !== undefined) return known;
  indexes.set(period, indexes.size);
  return indexes.size - 1;
}
