import { type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { ForecostError } from '../errors.ts';

const DAY = 86_400_000;

/** A moment as the clock on the practice's wall shows it. */
export interface LocalMoment {
  readonly day: DayNumber;
  readonly minuteOfDay: number;
}

/** What the clock of a time zone shows at an instant (milliseconds since 1970, UTC). */
export function localMoment(instant: number, timeZone: string): LocalMoment {
  const wall = instant + offsetAt(instant, timeZone);
  const day = Math.floor(wall / DAY);
  return { day, minuteOfDay: Math.floor((wall - day * DAY) / 60_000) };
}

/**
 * The instant at which the clock of a time zone shows a day and time.
 *
 * A time that the clock shows twice is taken the first time; one that it skips is moved by the
 * length of the gap.
 */
export function instantOf(date: string, time: string, timeZone: string): number {
  const wall = toDayNumber(date) * DAY + minutesOf(time) * 60_000;
  // The offset in force is that of the day before or that of the day after a change of clocks.
  const before = wall - offsetAt(wall - DAY, timeZone);
  const after = wall - offsetAt(wall + DAY, timeZone);
  const shows = (instant: number) => instant + offsetAt(instant, timeZone) === wall;
  return shows(before) || !shows(after) ? before : after;
}

/** `17:30` as minutes since midnight, 1050. */
export function minutesOf(time: string): number {
  return +time.slice(0, 2) * 60 + +time.slice(3, 5);
}

/** How far the zone's clock is ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = formatFor(timeZone).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

// Making a format costs a hundred times what using it does, and a practice has one time zone.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = makeFormat(timeZone);
  formats.set(timeZone, format);
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new ForecostError('The practice', [
      {
        code: 'unknown-time-zone',
        path: 'practice.timeZone',
        expected: 'an IANA name such as America/Los_Angeles',
        received: JSON.stringify(timeZone),
      },
    ]);
  }
}
