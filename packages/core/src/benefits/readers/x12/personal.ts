import { PersonalData } from '../mask.ts';
import type { Segment } from './segments.ts';

/** NM101 of people whose coverage it may be: insured, dependent, patient, policyholder, and the like. */
const MEMBERS = new Set(['IL', '03', 'QC', '74', 'GW', 'S1', 'QD']);

/** Gathers what identifies members, wherever it stands, so that it can be kept out of the reading. */
export function personalDataOf(segments: readonly Segment[]): PersonalData {
  const personal = new PersonalData();
  let level = '';
  for (const { id, elements } of segments) {
    if (id === 'HL') level = elements[3] ?? '';
    const ofMember = level === '22' || level === '23';
    if (id === 'NM1' && MEMBERS.has(elements[1] ?? '')) {
      for (const name of elements.slice(3, 6)) personal.addName(name);
      personal.addIdentifier(elements[9] ?? '');
    }
    if (id === 'DMG') personal.addBirthDate(elements[2] ?? '');
    if (!ofMember) continue;
    if (id === 'REF' || id === 'TRN') personal.addIdentifier(elements[2] ?? '');
    if (id === 'N3') for (const line of elements.slice(1)) personal.addAddress(line);
    if (id === 'N4') personal.addIdentifier(elements[3] ?? '');
    if (id === 'PER') for (const line of elements.slice(3)) personal.addIdentifier(line);
  }
  return personal;
}
