import { describe, expect, it } from 'vitest';
import type { Assumption, ScenarioEstimate, Warning } from '../types.ts';
import { spanning } from './spanning.ts';

/** A case that comes to so much, with what is open in it and said of it. */
function caseOf(
  [low, likely, high]: readonly [number, number, number],
  assumptions: readonly Assumption[] = [],
  warnings: readonly Warning[] = [],
): ScenarioEstimate {
  return { total: { low, likely, high }, assumptions, warnings } as unknown as ScenarioEstimate;
}

const open = { unknown: 'location', source: 'price-book:services' } as const;
const assumption = (unknown: Assumption['unknown'], causes: number, subject = ''): Assumption => ({
  unknown,
  causes,
  source: 'rule:given',
  ...(subject && { subject }),
});
const causes = (of: ScenarioEstimate) => of.assumptions.map(({ causes: own }) => own);

describe('the likely case of several', () => {
  it('has ranges that hold them all', () => {
    const { total } = spanning(
      caseOf([50, 60, 70]),
      [caseOf([40, 45, 60]), caseOf([65, 80, 90])],
      open,
    );
    expect(total).toEqual({ low: 40, likely: 60, high: 90 });
  });

  it('is open by as much as its range is wider than its own', () => {
    expect(spanning(caseOf([100, 110, 120]), [caseOf([90, 110, 130])], open).assumptions).toEqual([
      { ...open, causes: 20 },
    ]);
  });

  it('is open where only another amount is likely, in one of the others', () => {
    const likely = caseOf([0, 50, 100]);
    const others = [caseOf([0, 50, 100]), caseOf([0, 60, 100])];
    expect(spanning(likely, others, open).assumptions).toEqual([{ ...open, causes: 0 }]);
    expect(spanning(likely, others.slice(0, 1), open).assumptions).toEqual([]);
  });

  it('lists what is open in any of them once, by the most it causes, largest first', () => {
    const likely = caseOf([0, 50, 100], [assumption('copay', 10), assumption('coverage', 5, 'a')]);
    const other = caseOf([0, 50, 130], [assumption('copay', 40), assumption('coverage', 35, 'b')]);
    const own = spanning(likely, [other], open);
    expect(own.assumptions.map(({ unknown, subject = '' }) => unknown + subject)).toEqual([
      'copay',
      'coverageb',
      'location',
      'coveragea',
    ]);
    expect(causes(own)).toEqual([40, 35, 30, 5]);
  });

  it('lists all that one of them calls alike: a person’s deductible and the family’s', () => {
    const likely = caseOf(
      [0, 50, 100],
      [assumption('deductible', 30), assumption('deductible', 20)],
    );
    const other = caseOf(
      [0, 50, 100],
      [assumption('deductible', 25), assumption('deductible', 15)],
    );
    expect(causes(spanning(likely, [other], open))).toEqual([30, 20]);
  });

  it('says once what any of them warns of', () => {
    const denied = { code: 'not-covered', subject: 'a' } as const;
    const needed = { code: 'prior-authorization-needed', subject: 'a' } as const;
    const likely = caseOf([0, 0, 0], [], [denied]);
    expect(spanning(likely, [caseOf([0, 0, 0], [], [denied, needed])], open).warnings).toEqual([
      denied,
      needed,
    ]);
  });
});
