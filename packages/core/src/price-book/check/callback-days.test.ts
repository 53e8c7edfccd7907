import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { callbackDays } from './callback-days.ts';

function findingsFor(callbackWithinBusinessDays: number) {
  const book = priceBook();
  return callbackDays({ ...book, practice: { ...book.practice, callbackWithinBusinessDays } });
}

describe('callbackDays', () => {
  it('warns of hours in place of days', () => {
    expect(findingsFor(24)).toMatchObject([
      {
        severity: 'warning',
        code: 'callback-too-late',
        path: 'practice.callbackWithinBusinessDays',
        received: '24',
      },
    ]);
  });

  it.each([0, 1, 7])('accepts %i days', (days) => {
    expect(findingsFor(days)).toEqual([]);
  });
});
