import { describe, expect, it } from 'vitest';
import { plan } from '../../../test/clinic.ts';
import { ask, bookOf, pays } from '../../../test/one-service.ts';
import type { Limit, PlanBenefits } from '../../benefits/types.ts';

/** Half of each $1,000.00 crown is the patient's. */
const HALF: PlanBenefits = plan({}, { dental: { coinsurance: 5000 } });

function withMaximum(dental: Limit, benefits = HALF): PlanBenefits {
  return { ...benefits, annualMaximums: { dental } };
}

const crowns = (visits: number) => bookOf([['crown', 1000, 'dental']], visits);

describe('the most that a plan pays in a year', () => {
  it('leaves the patient what is above it', () => {
    const found = ask(crowns(4), withMaximum({ amount: 150_000, met: 20_000 }));
    // $1,300.00 is left: half of two crowns, $300.00 of the third, and nothing of the fourth.
    expect(pays(found)).toEqual([500, 500, 700, 1000]);
    expect(found.total).toEqual({ low: 270_000, likely: 270_000, high: 270_000 });
    expect(found.assumptions).toEqual([]);
    const [line] = found.visits[2]?.lines ?? [];
    expect(line).toMatchObject({ coinsurance: 50_000, notCovered: 20_000, planPays: 30_000 });
    expect(line?.steps.filter(({ rule }) => /annual|pays/.test(rule))).toMatchObject([
      { rule: 'annual-maximum', result: 20_000, operands: { left: 30_000 } },
      { rule: 'plan-pays', result: 30_000, operands: { allowed: 100_000, patient: 70_000 } },
    ]);
  });

  it('may be any amount where nobody says it', () => {
    expect(ask(crowns(1), withMaximum({ met: 0 })).assumptions).toEqual([
      { unknown: 'annual-maximum', subject: 'dental', source: 'rule:unsaid', causes: 50_000 },
    ]);
  });

  it('begins anew with the plan year', () => {
    const benefits = withMaximum({ amount: 50_000, met: 50_000 });
    expect(pays(ask(crowns(3), benefits, '2026-11-02'))).toEqual([1000, 1000, 500]);
  });

  it('is said by what is left of it too', () => {
    expect(pays(ask(crowns(2), withMaximum({ remaining: 60_000 })))).toEqual([500, 900]);
  });

  it('fills no limit of the patient’s, and none of them caps what it leaves', () => {
    const benefits = plan({ maximum: 600 }, { dental: { coinsurance: 5000 } });
    const found = ask(crowns(3), withMaximum({ amount: 70_000, met: 0 }, benefits));
    // After $500.00 and $100.00 the patient owes no more share, but $700.00 is all that the plan pays.
    expect(pays(found)).toEqual([500, 800, 1000]);
  });

  it('is unknown of dental care, where such maximums are usual: it may pay next to nothing, or all of its part', () => {
    const { total, assumptions } = ask(crowns(2), HALF);
    // Likely half of $1,500.00 is left, which pays for one crown and a half of the plan's part.
    expect(total).toEqual({ low: 100_000, likely: 125_000, high: 200_000 });
    expect(assumptions).toMatchObject([
      { unknown: 'annual-maximum', subject: 'dental' },
      { unknown: 'annual-maximum-used', subject: 'dental' },
    ]);
  });

  it('is none of dental care where the plan says so, and of other care where nobody says', () => {
    const none = ask(crowns(4), withMaximum('none'));
    expect(none.total).toEqual({ low: 200_000, likely: 200_000, high: 200_000 });
    const scans = bookOf([['scan', 1000, 'imaging']], 4);
    const found = ask(scans, plan({ coinsurance: 0.5 }));
    expect(found.total).toEqual({ low: 200_000, likely: 200_000, high: 200_000 });
  });

  it('is of any care that the plan limits by money', () => {
    const needles = bookOf([['needles', 100, 'other']], 4);
    const benefits = { ...plan({}), annualMaximums: { other: { amount: 25_000, met: 0 } } };
    expect(pays(ask(needles, benefits))).toEqual([0, 0, 50, 100]);
  });

  it('narrows the range by what is known of it', () => {
    const left = { remaining: { low: 40_000, likely: 60_000, high: 80_000 } };
    const { total, assumptions } = ask(crowns(2), withMaximum(left));
    expect(total).toEqual({ low: 120_000, likely: 140_000, high: 160_000 });
    expect(assumptions[0]).toMatchObject({ unknown: 'annual-maximum-used', causes: 40_000 });
  });

  it('is all that a second plan knows the first to have paid', () => {
    const secondary = { formula: 'standard', coinsurance: 2000, deductible: 'none' } as const;
    const benefits = { ...withMaximum({ amount: 30_000, met: 0 }), secondary };
    const [line] = ask(crowns(1), benefits).visits[0]?.lines ?? [];
    // Alone it would pay $800.00, and $700.00 is unpaid.
    expect(line).toMatchObject({ secondaryPays: 70_000, planPays: 100_000, patientPays: 0 });
  });
});
