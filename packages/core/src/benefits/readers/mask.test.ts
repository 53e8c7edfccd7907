import { describe, expect, it } from 'vitest';
import { PersonalData } from './mask.ts';

function member(): PersonalData {
  const personal = new PersonalData();
  personal.addName("Odalys O'Quill-Feather");
  personal.addIdentifier('ZX7741990-02');
  personal.addBirthDate('19710228');
  personal.addAddress('88 North Larkspur Street');
  return personal;
}

describe('PersonalData', () => {
  it.each([
    ['QUILL, ODALYS IS COVERED', '[removed], [removed] IS COVERED'],
    ['member ZX7741990', 'member [removed]'],
    ['born 02/28/1971', 'born [removed]'],
    ['born 2/28/71', 'born [removed]'],
    ['born 1971-02-28', 'born [removed]'],
    ['DOB 19710228', 'DOB [removed]'],
    ['SSN 123-45-6789', 'SSN [removed]'],
    ['lives at 88 Larkspur Street', 'lives at 88 [removed] Street'],
    ['CALL 88 NORTH', 'CALL 88 NORTH'],
    ['PLAN YEAR 2026-01-01', 'PLAN YEAR 2026-01-01'],
    ['COPAY $25 PER VISIT', 'COPAY $25 PER VISIT'],
  ])('masks %j as %j', (text, expected) => {
    expect(member().mask(text)).toBe(expected);
  });

  it('takes time in proportion to the text, however many members there are', () => {
    const personal = new PersonalData();
    for (let index = 0; index < 50_000; index += 1) personal.addIdentifier(`ID${index}`);

    expect(personal.mask('ID49999 '.repeat(50_000))).not.toContain('ID');
  });
});
