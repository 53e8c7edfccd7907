import { describe, expect, it } from 'vitest';
import { priceBook, service } from '../../../test/clinic.ts';
import type { Count } from '../types.ts';
import { shortVisits } from './short-visits.ts';

function findingsFor(durationMinutes: Count) {
  return shortVisits(priceBook({ services: [service('visit', 1, { durationMinutes })] }));
}

describe('shortVisits', () => {
  it.each([[2], [{ low: 2, likely: 2, high: 3 }]])(
    'warns of hours in place of minutes: %j',
    (count) => {
      expect(findingsFor(count)).toMatchObject([
        {
          severity: 'warning',
          code: 'visit-too-short',
          path: 'services[0].durationMinutes',
          received: '2',
        },
      ]);
    },
  );

  it('accepts five minutes, and a visit of which nobody says how long it takes', () => {
    expect(findingsFor(5)).toEqual([]);
    expect(shortVisits(priceBook({ services: [service('visit', 1)] }))).toEqual([]);
  });
});
