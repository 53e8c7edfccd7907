import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import type { Practice } from '../types.ts';
import { openingHours } from './opening-hours.ts';

function findingsFor(hours: Practice['hours']) {
  const book = priceBook();
  return openingHours({ ...book, practice: { ...book.practice, hours } });
}

describe('openingHours', () => {
  it('accepts a lunch break', () => {
    const monday = [
      { opens: '13:00', closes: '17:00' },
      { opens: '09:00', closes: '13:00' },
    ];

    expect(findingsFor({ monday })).toEqual([]);
  });

  it.each([{}, { monday: [] }])('reports a practice that is never open: %j', (hours) => {
    expect(findingsFor(hours)).toMatchObject([{ severity: 'error', code: 'never-open' }]);
  });

  it.each(['05:00', '09:00'])('reports closing at %s after opening at 09:00', (closes) => {
    expect(findingsFor({ friday: [{ opens: '09:00', closes }] })).toMatchObject([
      { code: 'closes-before-opens', path: 'practice.hours.friday[0].closes' },
    ]);
  });

  it('reports periods that overlap', () => {
    const monday = [
      { opens: '09:00', closes: '13:00' },
      { opens: '12:00', closes: '17:00' },
    ];

    expect(findingsFor({ monday })).toMatchObject([
      { code: 'hours-overlap', path: 'practice.hours.monday[1]', received: '12:00–17:00' },
    ]);
  });
});
