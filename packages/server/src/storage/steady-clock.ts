import type { SettingStore } from './setting-store.ts';

const SETTING = 'steady-clock';

/**
 * How long a server may be off without its clock having to catch up; so far ahead of time it can be where
 * the machine's is wrong at a start. No request is kept for less after its call was promised for.
 */
const ABSENCE = 86_400_000;

/** How much faster than time it catches up. */
const PACE = 2;

/** What a steady clock goes by. */
export interface Clocks {
  /** The time of day, which somebody may set, and a machine may have forgotten. */
  readonly now: () => Date;
  /** Milliseconds of a clock that nobody can set. */
  readonly elapsed: () => number;
}

/**
 * A clock to delete by: it follows the machine's, but never leaps ahead and never goes back.
 *
 * A machine's clock that is wrong for an hour, or until it has asked for the time after a start, would
 * otherwise delete at once what should be kept for years.
 */
export interface SteadyClock {
  /** Milliseconds since 1970, as of `Date`. */
  now(): number;
  /** Keeps how far it is, and how far the machine's is, for the next start. */
  save(): Promise<void>;
}

/** Goes on where the last server with this database has saved it, and else with the machine's time. */
export async function createSteadyClock(
  settings: Pick<SettingStore, 'read' | 'write'>,
  { now, elapsed }: Clocks,
): Promise<SteadyClock> {
  const saved = await settings.read(SETTING);
  let time = now().getTime();
  if (saved !== undefined) {
    const [steady = time, machine = time] = saved.split(' ').map(Date.parse);
    // Counted from what the machine said then: it may be as wrong as it was, start after start.
    const off = Math.min(time - machine, ABSENCE);
    // And no further than that from it: it may be right in between.
    time = towards(time, steady, Math.min(off, machine + ABSENCE - steady));
  }
  let looked = elapsed();
  const advance = (): number => {
    const passed = elapsed() - looked;
    looked += passed;
    time = towards(now().getTime(), time, PACE * passed);
    return time;
  };
  return {
    now: advance,
    save() {
      const times = [new Date(advance()), now()];
      return settings.write(SETTING, times.map((one) => one.toISOString()).join(' '));
    },
  };
}

/** @param most how far it may go from where it is */
function towards(goal: number, from: number, most: number): number {
  return Math.max(from, Math.min(goal, from + most));
}
