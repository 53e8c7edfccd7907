import type { Schedule } from '../schedule/index.ts';

/** A schedule and the shorter ones that begin exactly like it, by their places in the list. */
export interface SharedBeginning {
  readonly longest: number;
  /** Places of the schedules that are its first visits and nothing else, itself first, the shortest last. */
  readonly members: readonly number[];
}

/**
 * Groups schedules that are beginnings of one another.
 *
 * A course of six to twelve visits is the same course cut off at six: what a plan pays for the
 * first six does not depend on the rest, so one run serves all.
 */
export function sharedBeginnings(schedules: readonly Schedule[]): SharedBeginning[] {
  const byLength = schedules.map((_, place) => place).sort((a, b) => lengthOf(b) - lengthOf(a));
  const groups: { longest: number; members: number[] }[] = [];
  for (const place of byLength) {
    const group = groups.find(({ longest }) => begins(schedules[place], schedules[longest]));
    if (group) group.members.push(place);
    else groups.push({ longest: place, members: [place] });
  }
  return groups;

  function lengthOf(place: number): number {
    return schedules[place]?.length ?? 0;
  }
}

function begins(short: Schedule = [], long: Schedule = []): boolean {
  for (let visit = 0; visit < short.length; visit++) {
    const [own, other] = [short[visit], long[visit]];
    if (own?.date !== other?.date || own?.phase !== other?.phase) return false;
  }
  return true;
}
