import type { Contact } from '../types.ts';
import {
  type Cursor,
  isAbsent,
  type LegalItem,
  member,
  refuse,
  refuseUnknownKeys,
} from './cursor.ts';
import { readList, readText } from './read.ts';

const SOURCE = '45 CFR 149.610(c)(1)(vi)–(vii)';

const SEPARATE: LegalItem = {
  id: 'separate-scheduling',
  expected: 'a list of at most 100 items that need separate scheduling; [] where none is expected',
  source: SOURCE,
};
const SEPARATE_ITEM: LegalItem = {
  id: 'separate-scheduling-item',
  expected: 'what the item or service is, on one line',
  source: SOURCE,
};
const CONTACT: LegalItem = {
  id: 'contact',
  expected: 'a phone number or an email address where estimates can be asked for',
  source: SOURCE,
};

/** Reads what will need separate scheduling; an empty list is an answer, none is not. */
export function readSeparateScheduling(cursor: Cursor): string[] {
  return readList(cursor, SEPARATE, [0, 100], (entry) => readText(entry, SEPARATE_ITEM));
}

/** Reads whom to ask, by phone, email or both. */
export function readContact(cursor: Cursor): Contact {
  refuseUnknownKeys(cursor, ['phone', 'email']);
  const phone = member(cursor, 'phone');
  const email = member(cursor, 'email');
  if (isAbsent(phone) && isAbsent(email)) refuse({ ...cursor, value: undefined }, CONTACT);
  const isPhone = (text: string) => text.replaceAll(/\D/g, '').length >= 7;
  const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  return {
    ...(isAbsent(phone) ? {} : { phone: readText(phone, CONTACT, isPhone) }),
    ...(isAbsent(email) ? {} : { email: readText(email, CONTACT, isEmail) }),
  };
}
