import { describe, expect, it } from 'vitest';
import { course, phase, priceBook } from '../../../test/clinic.ts';
import { endedPhases } from './ended-phases.ts';

function findingsFor(untilDate: string) {
  const phases = [phase('intake', 1), phase('maintenance', 1, { length: { untilDate } })];
  return endedPhases(priceBook({ effectiveFrom: '2026-11-01', courses: [course(...phases)] }));
}

describe('endedPhases', () => {
  it('reports a phase that ended before the prices begin, which would cost nothing', () => {
    expect(findingsFor('2026-10-31')).toEqual([
      {
        severity: 'error',
        code: 'phase-ended',
        path: 'courses[0].phases[1].length.untilDate',
        expected: 'a day from 2026-11-01 on, when these prices begin',
        received: '2026-10-31',
        advice: 'Move the date on, or take the phase out.',
      },
    ]);
  });

  it.each(['2026-11-01', '2027-06-30'])('accepts one that lasts until %s', (date) => {
    expect(findingsFor(date)).toEqual([]);
  });
});
