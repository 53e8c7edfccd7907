import type { Schedule } from '../schedule/index.ts';

/** A schedule and the shorter ones that begin exactly like it, by their places in the list. */
export interface SharedBeginning {
  readonly longest: number;
  /** Places of the schedules that are its first visits and nothing else, itself first, the shortest last. */
  readonly members: number[];
}

/**
 * Groups schedules that are beginnings of one another.
 *
 * A course of six to twelve visits is the same course cut off at six: what a plan pays for the
 * first six does not depend on the rest, so one run serves all.
 */
export function sharedBeginnings(schedules: readonly Schedule[]): SharedBeginning[] {
  const of = (place: number) => schedules[place] as Schedule;
  const byLength = [...schedules.keys()].sort((a, b) => of(b).length - of(a).length);
  const groups: SharedBeginning[] = [];
  for (const place of byLength) {
    const group = groups.find(({ longest }) => begins(of(place), of(longest)));
    if (group) group.members.push(place);
    else groups.push({ longest: place, members: [place] });
  }
  return groups;
}

function begins(short: Schedule, long: Schedule): boolean {
  return short.every(({ day, phaseIndex }, visit) => {
    const other = long[visit];
    return day === other?.day && phaseIndex === other.phaseIndex;
  });
}
