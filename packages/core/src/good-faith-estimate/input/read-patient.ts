import type { IsoDate } from '../../calendar/iso-date.ts';
import type { GoodFaithEstimate } from '../types.ts';
import { type Cursor, isAbsent, type LegalItem, member, refuseUnknownKeys } from './cursor.ts';
import { readDate, readText } from './read.ts';

const NAME: LegalItem = {
  id: 'patient-name',
  expected: "the patient's name, on one line",
  source: '45 CFR 149.610(c)(1)(i)',
};
const DATE_OF_BIRTH: LegalItem = {
  id: 'patient-date-of-birth',
  expected: 'a day that exists, as YYYY-MM-DD, not after the day of issue',
  source: '45 CFR 149.610(c)(1)(i)',
};
const DESCRIPTION: LegalItem = {
  id: 'primary-description',
  expected: 'what the primary item or service is, in words a patient understands',
  source: '45 CFR 149.610(c)(1)(ii)',
};
const SCHEDULED_FOR: LegalItem = {
  id: 'scheduled-date',
  expected: 'a day that exists, as YYYY-MM-DD, not before the day of issue',
  source: '45 CFR 149.610(c)(1)(ii)',
};

/** Reads who the estimate is for. */
export function readPatient(cursor: Cursor, issuedOn: IsoDate): GoodFaithEstimate['patient'] {
  refuseUnknownKeys(cursor, ['name', 'dateOfBirth']);
  const name = readText(member(cursor, 'name'), NAME);
  const born = (date: IsoDate) => issuedOn === '' || date <= issuedOn;
  return { name, dateOfBirth: readDate(member(cursor, 'dateOfBirth'), DATE_OF_BIRTH, born) };
}

/** Reads what the estimate is for; a bare billing code is no description. */
export function readPrimary(cursor: Cursor, issuedOn: IsoDate): GoodFaithEstimate['primary'] {
  refuseUnknownKeys(cursor, ['description', 'scheduledFor']);
  const hasWord = (text: string) => /\p{L}{3}/u.test(text);
  const description = readText(member(cursor, 'description'), DESCRIPTION, hasWord);
  const scheduled = member(cursor, 'scheduledFor');
  if (isAbsent(scheduled)) return { description };
  const scheduledFor = readDate(scheduled, SCHEDULED_FOR, (date) => date >= issuedOn);
  return { description, scheduledFor };
}
