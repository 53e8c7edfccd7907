import { type IsoDate, isIsoDate } from '../../calendar/iso-date.ts';
import type { Notebook } from './notebook.ts';

/** Statements of how much of a limit, or how many visits, are used. */
const OF_USE = /\.(met|remaining)$|^visits(Used|Left)\./;

/**
 * Writes down the day of which what is met and used is true: that on which the payer answered.
 * Where it names none, or nothing is said of what is used, nothing is written down but the lack.
 *
 * @param where the place of the date, which may be missing
 */
export function noteAsOf(notebook: Notebook, where: string, date: IsoDate = ''): void {
  if (!notebook.facts.some(({ slot }) => OF_USE.test(slot))) return;
  if (isIsoDate(date)) notebook.say(where, 'asOf', date);
  else {
    const why = 'It names no day on which so much was met; taken as met when the care starts.';
    notebook.assume(where, 'as-of-unknown', 'what is met', why);
  }
}
