import type { Step, VisitEstimate } from '@forecost/core';
import { expect } from 'chai';
import { milestones } from './milestones.ts';

function step(rule: Step['rule'], result: number, operands: Step['operands']): Step {
  return { rule, result, operands, source: 'plan' };
}

function visits(...steps: readonly (readonly Step[])[]): VisitEstimate[] {
  return steps.map(
    (own, index) => ({ number: index + 1, lines: [{ steps: own }] }) as unknown as VisitEstimate,
  );
}

const met = (own: VisitEstimate[]) =>
  milestones({ visits: own }).map(({ limit, visit }) => `${limit} at ${visit.number}`);

describe('the visits at which limits are met', () => {
  it('are those that pay the last of the deductible, and of the maximum', () => {
    const own = visits(
      [step('deductible', 30_000, { left: 50_000 })],
      [step('deductible', 20_000, { left: 20_000 }), step('coinsurance', 2000, {})],
      [step('coinsurance', 6000, {}), step('out-of-pocket-maximum', 1000, { left: 1000 })],
    );
    expect(met(own)).to.deep.equal(['deductible at 2', 'maximum at 3']);
  });

  it('have no deductible that the maximum keeps from being paid', () => {
    const cut = (left: number) => [
      step('deductible', 20_000, { left: 20_000 }),
      step('out-of-pocket-maximum', left, { left }),
    ];
    expect(met(visits(cut(5000), cut(0), cut(0)))).to.deep.equal(['maximum at 1']);
  });

  it('are none where the maximum was met before the first of them, until it starts over', () => {
    const cut = (left: number) => [
      step('coinsurance', 4000, {}),
      step('out-of-pocket-maximum', left, { left }),
    ];
    expect(met(visits(cut(0), cut(0)))).to.deep.equal([]);
    expect(met(visits(cut(0), [step('coinsurance', 4000, {})], cut(0)))).to.deep.equal([
      'maximum at 3',
    ]);
  });

  it('have the deductible where the maximum cuts only what comes on top of it', () => {
    const own = visits([
      step('deductible', 20_000, { left: 20_000 }),
      step('coinsurance', 4000, {}),
      step('out-of-pocket-maximum', 21_000, { left: 21_000 }),
    ]);
    expect(met(own)).to.deep.equal(['deductible at 1', 'maximum at 1']);
  });
});
