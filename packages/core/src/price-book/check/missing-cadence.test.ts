import { describe, expect, it } from 'vitest';
import { course, priceBook } from '../../../test/clinic.ts';
import type { Phase } from '../types.ts';
import { missingCadence } from './missing-cadence.ts';

function findingsFor(rest: Pick<Phase, 'length' | 'cadence'>) {
  const phase: Phase = { id: 'maintenance', name: 'Maintenance', services: ['visit'], ...rest };
  return missingCadence(priceBook({ courses: [course(phase)] }));
}

describe('missingCadence', () => {
  it('needs none for a single visit', () => {
    expect(findingsFor({ length: { visits: 1 } })).toEqual([]);
  });

  it.each([
    { visits: 2 },
    { visits: { low: 1, high: 3 } },
    { forWeeks: 4 },
    { untilWeekOfCourse: 8 },
    { untilDate: '2027-01-01' },
  ])('needs one for %j', (length) => {
    expect(findingsFor({ length })).toMatchObject([
      { severity: 'error', code: 'missing-cadence', path: 'courses[0].phases[0].cadence' },
    ]);
    expect(findingsFor({ length, cadence: { everyWeeks: 1 } })).toEqual([]);
  });
});
