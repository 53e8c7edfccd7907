import type { IsoDate } from '../../calendar/iso-date.ts';
import { CURRENCIES, type CurrencyCode } from '../../money/minor-units.ts';
import type { Cursor, LegalItem } from './cursor.ts';
import { readDate, readText } from './read.ts';

const ISSUED_ON: LegalItem = {
  id: 'issue-date',
  expected: 'the day on which the estimate is given, as YYYY-MM-DD',
  source: '45 CFR 149.610(b)(1)(vi), whose deadlines it shows to be kept',
};
const CURRENCY: LegalItem = {
  id: 'currency',
  expected: `one of ${CURRENCIES.join(', ')}`,
  source: '45 CFR 149.610(c)(1)(iv), as part of every charge',
};

/** Reads the day on which the estimate is given. */
export function readIssuedOn(cursor: Cursor): IsoDate {
  return readDate(cursor, ISSUED_ON);
}

/** Reads the currency of every charge. */
export function readCurrency(cursor: Cursor): CurrencyCode {
  const known = (text: string) => (CURRENCIES as string[]).includes(text);
  return readText(cursor, CURRENCY, known) as CurrencyCode;
}
