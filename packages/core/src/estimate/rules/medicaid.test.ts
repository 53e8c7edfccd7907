import { describe, expect, it } from 'vitest';
import { medicaid } from './medicaid.ts';

describe('Medicaid', () => {
  const law = {
    deductible: 'none',
    outOfPocketMaximum: 'none',
    costShares: { default: { copay: 0, coinsurance: { low: 0, likely: 0, high: 2000 } } },
  };

  it('has no deductible and no maximum, and asks for nothing up to a fifth', () => {
    expect(medicaid()).toEqual(law);
  });

  it('has what is said of it first', () => {
    const said = { costShares: { default: { copay: 400 }, 'office-visit': { copay: 0 } } };
    expect(medicaid(said)).toEqual({ ...law, ...said });
    const open = { costShares: { default: {}, 'office-visit': { copay: 0 } } };
    expect(medicaid(open)).toEqual({
      ...law,
      costShares: { ...open.costShares, ...law.costShares },
    });
  });

  it('has the law’s terms of care of which nothing is said, though something is of all other care', () => {
    const { default: any } = law.costShares;
    expect(medicaid({ costShares: { default: { copay: 400 }, 'medical-drug': {} } })).toEqual({
      ...law,
      costShares: { default: { copay: 400 }, 'medical-drug': any },
    });
  });
});
