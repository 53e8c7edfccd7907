import { addMonths, type IsoDate } from '../../calendar/iso-date.ts';
import type { RecurringCare } from '../types.ts';
import { type Cursor, type LegalItem, member, refuseUnknownKeys } from './cursor.ts';
import { readDate, readText, readWhole } from './read.ts';

const SCOPE = '45 CFR 149.610(b)(1)(x)(A)';

const FROM: LegalItem = {
  id: 'recurring-from',
  expected: 'the first day of the recurring care, as YYYY-MM-DD',
  source: SCOPE,
};
const UNTIL: LegalItem = {
  id: 'recurring-until',
  expected: 'the last day of the recurring care, as YYYY-MM-DD, within 12 months of the first',
  source: '45 CFR 149.610(b)(1)(x)(B)',
};
const FREQUENCY: LegalItem = {
  id: 'recurring-frequency',
  expected: 'how often the care recurs, in words',
  source: SCOPE,
};
const COUNT: LegalItem = {
  id: 'recurring-count',
  expected: 'how many times in all, a whole number from 1 to 10,000',
  source: SCOPE,
};

/** Reads the expected scope of recurring care. 12 months from 15 January end on 14 January. */
export function readRecurring(cursor: Cursor): RecurringCare {
  refuseUnknownKeys(cursor, ['from', 'until', 'frequency', 'count']);
  const from = readDate(member(cursor, 'from'), FROM);
  const within = (date: IsoDate) => from === '' || (date >= from && date < addMonths(from, 12));
  const until = readDate(member(cursor, 'until'), UNTIL, within);
  const frequency = readText(member(cursor, 'frequency'), FREQUENCY);
  return { from, until, frequency, count: readWhole(member(cursor, 'count'), COUNT, 1, 10_000) };
}
