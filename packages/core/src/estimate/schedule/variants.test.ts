import { describe, expect, it } from 'vitest';
import { course, phase } from '../../../test/clinic.ts';
import type { Warning } from '../types.ts';
import { chosenPhases, courseVariants, everySize } from './variants.ts';

/** So many optional phases of 1 to 4 visits, every week or two. */
function open(phases: number, likely: boolean) {
  const rest = {
    optional: { likely },
    length: { visits: { low: 1, high: 4 } },
    cadence: { everyWeeks: { low: 1, high: 2 } },
  };
  return Array.from({ length: phases }, (_, place) => phase(`phase-${place}`, 1, rest));
}

function visitsOf(variants: ReturnType<typeof courseVariants>): number[] {
  return variants.map((variant) => variant.reduce((sum, { size }) => sum + size, 0));
}

describe('the ways a course may turn out', () => {
  it('are all combined while they are few', () => {
    // In at 1, 2 or 4 visits, each at two cadences, or out.
    expect(courseVariants(open(1, true))).toHaveLength(7);
    expect(courseVariants(open(2, true))).toHaveLength(49);
  });

  it.each([true, false])('reach from no visit to all of them when they are many: %s', (likely) => {
    const visits = visitsOf(courseVariants(open(8, likely)));
    expect(visits).toHaveLength(3);
    // Likely 2 of 1 to 4; then every phase left out; then every phase at its most.
    expect(visits).toEqual([likely ? 16 : 0, 0, 32]);
  });

  it('are those at the ends of each phase, combined, where every number is too many', () => {
    const length = { visits: { low: 1, likely: 2, high: 30 } };
    const wide = ['a', 'b', 'c'].map((id) => phase(id, 1, { length }));
    const warnings: Warning[] = [];
    // 1, 2 or 30 visits of each of three phases.
    expect(courseVariants(wide, warnings, everySize)).toHaveLength(27);
    expect(warnings).toEqual([{ code: 'too-many-cases' }]);
  });

  it('hold what is settled at every end', () => {
    const settled = {
      'phase-0': { included: true },
      'phase-1': { visits: 3 },
      'phase-2': { included: false },
      'phase-3': {},
    };
    const phases = chosenPhases(course(...open(8, false)), settled);
    expect(visitsOf(courseVariants(phases))).toEqual([5, 4, 27]);
  });

  it('take the likely one first', () => {
    const [likely] = courseVariants(open(1, true));
    expect(likely).toMatchObject([{ phaseIndex: 0, size: 2 }]);
    expect(likely?.[0]?.cadence(0, 1)).toBe(7);
    expect(courseVariants(open(1, false))[0]).toEqual([]);
  });

  it('count every number of visits between the ends', () => {
    const counted = visitsOf(courseVariants(open(1, true), [], everySize));
    // Each number of them every week or every two.
    expect(counted.toSorted((a, b) => a - b)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
});
