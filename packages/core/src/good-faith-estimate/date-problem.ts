import { isIsoDate } from '../calendar/iso-date.ts';
import type { Problem } from '../errors.ts';

/** The problem of a date that is none, without the value; nothing for one that exists. */
export function dateProblems(path: string, date: unknown): Problem[] {
  if (typeof date === 'string' && isIsoDate(date)) return [];
  const expected = 'a day that exists, as YYYY-MM-DD';
  return [{ code: 'date-invalid', path, expected, received: 'something else' }];
}
