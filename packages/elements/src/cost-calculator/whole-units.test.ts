import type { Estimate } from '@forecost/core';
import { expect } from 'chai';
import { inWholeUnits } from './whole-units.ts';

const OPEN = { low: 10_049, likely: 20_050, high: 30_001 };
const EXACT = { low: 10_049, likely: 10_049, high: 10_049 };

function estimate(currency: 'USD' | 'JPY'): Estimate {
  return {
    currency,
    scenarios: [
      {
        total: OPEN,
        firstVisit: EXACT,
        perVisit: OPEN,
        byMonth: [{ period: '2026-11', due: OPEN }],
        visits: [{ number: 1, due: EXACT }],
      },
    ],
  } as unknown as Estimate;
}

describe('an estimate in whole units', () => {
  it('has ranges in whole dollars that hold all they held, and exact amounts to the cent', () => {
    const [scenario] = inWholeUnits(estimate('USD')).scenarios;
    const whole = { low: 10_000, likely: 20_050, high: 30_100 };
    expect(scenario).to.deep.equal({
      total: whole,
      firstVisit: EXACT,
      perVisit: whole,
      byMonth: [{ period: '2026-11', due: whole }],
      visits: [{ number: 1, due: EXACT }],
    });
  });

  it('is as it was in a currency without cents', () => {
    expect(inWholeUnits(estimate('JPY'))).to.deep.equal(estimate('JPY'));
  });
});
