import { describe, expect, it } from 'vitest';
import type { PlanBenefits } from '../../benefits/types.ts';
import type { Tier } from '../adjudicate/plan.ts';
import type { UnknownId } from '../types.ts';
import { Inputs } from '../unknowns/inputs.ts';
import { planTies } from './plan-ties.ts';

/** Inputs of which these are open: each with two ends, or walked from answer to answer. */
function open(...names: readonly UnknownId[]): Inputs {
  const inputs = new Inputs('2026-12-31');
  for (const unknown of names) {
    inputs.addBounds({ unknown }, { low: 0, likely: 1, high: 2 }, 'rule:unsaid');
  }
  return inputs;
}

function walked(unknown: UnknownId): Inputs {
  const inputs = new Inputs('2026-12-31');
  inputs.addChoice({ unknown }, 0, 'rule:unsaid');
  return inputs;
}

interface Asked {
  readonly assisted?: boolean;
  readonly turns?: boolean;
  readonly tiers?: readonly Tier[];
}

function ties(
  inputs: Inputs,
  benefits: PlanBenefits = {},
  { assisted = false, turns = false, tiers = ['in-network'] }: Asked = {},
) {
  return planTies(inputs, benefits, { assisted, turns, tiers: new Set(tiers) });
}

const CARRIES: PlanBenefits = { lastQuarterCarryOver: true };
const TURNS = { turns: true };

describe('what one line’s cost hangs on', () => {
  it.each([
    ['nothing but the maximum, for plain figures', ties(open('deductible', 'out-of-pocket-met'))],
    ['nothing but the maximum, for a question of coverage alone', ties(walked('visits-used'))],
  ])('is %s', (_, found) => {
    expect(found).toEqual({ visits: 'maximum', total: undefined });
  });

  it.each<UnknownId>(['allowed-amount', 'coverage'])(
    'is what others fill of the deductible, at a visit, where the %s is open',
    (unknown) => {
      expect(ties(open(unknown))).toEqual({ visits: 'all', total: undefined });
      expect(ties(walked(unknown))).toEqual({ visits: 'all', total: undefined });
    },
  );

  it('is what others fill of the deductible where the cash price is open out of network', () => {
    const found = (tier: Tier) => ties(open('cash-price'), {}, { tiers: [tier] });
    expect(found('out-of-network')).toEqual({ visits: 'all', total: undefined });
    expect(found('in-network')).toEqual({ visits: 'maximum', total: undefined });
  });

  it('is everything with manufacturer help', () => {
    expect(ties(open(), {}, { assisted: true })).toEqual({ visits: 'all', total: 'all' });
  });

  it('is what others fill of the deductible, at a visit, where a copay is open', () => {
    expect(ties(open('deductible', 'copay'))).toEqual({ visits: 'all', total: undefined });
  });

  it('is everything where all of a cost share is open, but not which of two a copay is', () => {
    expect(ties(open('copay-design'))).toEqual({ visits: 'all', total: 'all' });
    expect(ties(walked('copay-design'))).toEqual({ visits: 'maximum', total: undefined });
  });

  it('is everything where two tiers fill each other’s limits', () => {
    const tiers: Tier[] = ['in-network', 'out-of-network'];
    const found = (accumulation: PlanBenefits['accumulation'], used = tiers) =>
      ties(open('deductible'), { ...(accumulation && { accumulation }) }, { tiers: used });
    expect(found('cross')).toEqual({ visits: 'all', total: 'all' });
    expect(found('separate')).toEqual({ visits: 'maximum', total: undefined });
    expect(found('cross', ['in-network'])).toEqual({ visits: 'maximum', total: undefined });
  });

  it('is the maximum, in all too, with a second plan', () => {
    const secondary = { formula: 'standard', coinsurance: 0, deductible: 'none' } as const;
    expect(ties(open('deductible'), { secondary })).toEqual({
      visits: 'maximum',
      total: 'maximum',
    });
  });

  it('is what others fill beside Medigap only where dental care is covered, in whichever network', () => {
    const found = (terms: PlanBenefits) =>
      ties(open('allowed-amount'), { secondary: { formula: 'medigap', coinsurance: 0 }, ...terms });
    const dental = (covered: boolean) => ({
      costShares: { dental: { covered, coinsurance: 2000 } },
    });
    const plain = { visits: 'all', total: 'maximum' };
    const filled = { visits: 'all', total: 'all' };
    expect(found({})).toEqual(plain);
    expect(found({ inNetwork: dental(false), outOfNetwork: dental(false) })).toEqual(plain);
    expect(found({ inNetwork: dental(true) })).toEqual(filled);
    expect(found({ outOfNetwork: dental(true) })).toEqual(filled);
    expect(found({ inNetwork: dental(false), outOfNetwork: 'not-covered' })).toEqual(plain);
  });
});

describe('a last quarter that carries over', () => {
  it('ties only what is late to a deductible that alone is open', () => {
    expect(ties(open('deductible'), CARRIES, TURNS)).toEqual({ visits: 'all', total: 'late' });
    expect(ties(open('deductible-met'), CARRIES, TURNS)).toEqual({ visits: 'all', total: 'late' });
  });

  it('ties everything where something else is open, or more than one figure', () => {
    const all = { visits: 'all', total: 'all' };
    expect(ties(open('out-of-pocket-met'), CARRIES, TURNS)).toEqual(all);
    expect(ties(open('deductible', 'deductible-met'), CARRIES, TURNS)).toEqual(all);
    expect(ties(open(), CARRIES, TURNS)).toEqual(all);
  });

  it('ties nothing where no visit is in another plan year', () => {
    expect(ties(open('deductible'), CARRIES)).toEqual({ visits: 'maximum', total: undefined });
  });

  it('ties nothing of a plan without it', () => {
    expect(ties(open('deductible'), {}, TURNS)).toEqual({ visits: 'maximum', total: undefined });
  });
});
