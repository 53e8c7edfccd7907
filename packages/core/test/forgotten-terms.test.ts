import fc from 'fast-check';
import { secondPlan } from '../src/benefits/second-plan.ts';
import { describe, expect, it } from 'vitest';
import type {
  CostShare,
  Limit,
  NetworkBenefits,
  PlanBenefits,
  SecondaryCoverage,
} from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import { holds } from './arbitraries.ts';
import { outside } from './outside.ts';
import { bookOf, type Case, cases, requestOf } from './plain-cases.ts';

/** What a patient may not know of a plan; each is one thing to forget. */
const FORGETTABLE = [
  'deductible',
  'deductible met',
  'deductible met late',
  'second deductible',
  'second plan year',
  'family limits',
  'maximum',
  'maximum met',
  'copay',
  'copay design',
  'coinsurance',
  'cost shares',
  'visits used',
  'plan year',
  'assistance counting',
  'assistance used',
] as const;
type Forgettable = (typeof FORGETTABLE)[number];

/** Visit limits and first visits are facts that nobody asks about: a plan that states none has none. */
function uncounted(plan: PlanBenefits): PlanBenefits {
  return withTiers(plan, (tier) => ({
    ...tier,
    costShares: mapped(tier.costShares, (share) => {
      const { visitLimit: _limit, firstVisits: _first, ...own } = share;
      return { ...own, covered: true };
    }),
  }));
}

function forgotten(plan: PlanBenefits, what: ReadonlySet<Forgettable>): PlanBenefits {
  const { visitsUsed, planYearStart, assistanceCounting, assistanceUsed, ...known } = plan;
  const { secondary: _, ...rest } = known;
  const secondary = secondPlan(plan);
  return {
    ...withTiers(rest, (tier) => tierWithout(tier, what)),
    ...(secondary && { secondary: secondWithout(secondary, what) }),
    ...(visitsUsed && !what.has('visits used') && { visitsUsed }),
    ...(planYearStart && !what.has('plan year') && { planYearStart }),
    ...(assistanceCounting && !what.has('assistance counting') && { assistanceCounting }),
    ...(assistanceUsed && !what.has('assistance used') && { assistanceUsed }),
  };
}

function secondWithout(
  { deductible, outOfPocketMaximum: limit, planYearStart, ...second }: SecondaryCoverage,
  what: ReadonlySet<Forgettable>,
): SecondaryCoverage {
  const forgets = what.has('second deductible');
  const isMedigap = second.formula === 'medigap';
  const isMedicare = second.formula === 'medicare-secondary';
  // A Medigap plan has no deductible where nobody says one, and a limit of some height by law.
  const met = forgets && typeof limit === 'object' && { amount: limit.amount ?? 0 };
  return {
    ...second,
    // A deductible that Medicare does not have is outside what an unknown one of its is taken for.
    ...(deductible &&
      (isMedigap || !forgets || (isMedicare && deductible === 'none')) && { deductible }),
    ...(limit && { outOfPocketMaximum: met || limit }),
    ...(planYearStart && !what.has('second plan year') && { planYearStart }),
  };
}

/** Part B's deductible as a second plan's: $283 in 2026, whatever is met of it. */
function byLaw(plan: PlanBenefits): PlanBenefits {
  const secondary = secondPlan(plan);
  const { formula, deductible } = secondary ?? {};
  if (formula !== 'medicare-secondary' || typeof deductible !== 'object') return plan;
  const { met } = deductible;
  const all = typeof met === 'number' ? Math.min(met, 28_300) : 0;
  const law = { amount: 28_300, met: all };
  return { ...plan, secondary: { ...(secondary as SecondaryCoverage), deductible: law } };
}

function tierWithout(tier: NetworkBenefits, what: ReadonlySet<Forgettable>): NetworkBenefits {
  const { deductible, outOfPocketMaximum, costShares, ...others } = tier;
  const limit = (own: typeof deductible, name: 'deductible' | 'maximum') => {
    if (typeof own !== 'object') return own;
    const { met, metInLastQuarter, ...amount } = own;
    return {
      ...amount,
      ...(met !== undefined && !what.has(`${name} met`) && { met }),
      ...(metInLastQuarter !== undefined &&
        !what.has('deductible met late') && { metInLastQuarter }),
    };
  };
  // Of a family's limits, and of that for drugs, what is met may be all that is remembered.
  const rest = what.has('family limits') ? withoutAmounts(others) : others;
  const own = limit(deductible, 'deductible');
  const maximum = limit(outOfPocketMaximum, 'maximum');
  return {
    ...rest,
    ...(own && !what.has('deductible') && { deductible: own }),
    // A plan without a maximum, or one below its deductible, is outside what an unknown one is taken for.
    ...(maximum &&
      (maximum === 'none' || !what.has('maximum') || amountOf(own) > amountOf(maximum)) && {
        outOfPocketMaximum: maximum,
      }),
    ...(costShares &&
      !what.has('cost shares') && {
        costShares: mapped(costShares, (share) => shareWithout(share, what)),
      }),
  };
}

function withoutAmounts(limits: Readonly<Record<string, Limit>>): Record<string, Limit> {
  const entries = Object.entries(limits).map(([name, limit]) => {
    if (limit === 'none') return [name, limit] as const;
    const { amount: _, ...met } = limit;
    return [name, met] as const;
  });
  return Object.fromEntries(entries);
}

function amountOf(limit: Limit | undefined): number {
  return typeof limit === 'object' && typeof limit.amount === 'number' ? limit.amount : 0;
}

function shareWithout(share: CostShare, what: ReadonlySet<Forgettable>): CostShare {
  const { copay, copayDesign, coinsurance, pool, ...rest } = share;
  const own = pool === undefined ? {} : { pool };
  const forgets = (name: Forgettable) => what.has(name);
  if (copay === undefined) return forgets('coinsurance') ? { ...own, ...rest } : share;
  if (forgets('copay') && forgets('copay design')) return own;
  // Without a design, whichever of the two is 0 says that there is none, and a copay alone is all.
  const needsDesign = copay === 0 || coinsurance === 0 || forgets('coinsurance');
  return {
    ...own,
    ...rest,
    ...(!forgets('copay') && { copay }),
    ...(copayDesign && (needsDesign || !forgets('copay design')) && { copayDesign }),
    ...(coinsurance !== undefined && !forgets('coinsurance') && { coinsurance }),
  };
}

function withTiers(
  plan: PlanBenefits,
  change: (tier: NetworkBenefits) => NetworkBenefits,
): PlanBenefits {
  const { inNetwork = {}, outOfNetwork } = plan;
  const outside = typeof outOfNetwork === 'object' ? { outOfNetwork: change(outOfNetwork) } : {};
  return { ...plan, inNetwork: change(inNetwork), ...outside };
}

function mapped(
  shares: NetworkBenefits['costShares'] = {},
  change: (share: CostShare) => CostShare,
): NonNullable<NetworkBenefits['costShares']> {
  const entries = Object.entries(shares).map(([category, share]) => [category, change(share)]);
  return Object.fromEntries(entries) as NonNullable<NetworkBenefits['costShares']>;
}

const what = fc
  .uniqueArray(fc.constantFrom(...FORGETTABLE), { minLength: 1, maxLength: 4 })
  .map((own) => new Set<Forgettable>(own));

describe('what nobody remembers of a plan', { timeout: 600_000 }, () => {
  it('leaves every concrete plan inside the answer, in all, at each visit and in each month', () => {
    holds(fc.tuple(cases, what), ([of, own]: [Case, Set<Forgettable>]) => {
      const book = bookOf(of);
      // Medigap supplements Medicare Part B, which asks no copay.
      if (secondPlan(of.plan)?.formula === 'medigap') own.delete('copay');
      // Plan years start on the first of a month.
      const planYearStart = `${of.plan.planYearStart?.slice(0, 3)}01`;
      const plan = byLaw(uncounted({ ...of.plan, planYearStart }));
      const open = estimate(book, requestOf(of, forgotten(plan, own))).scenarios;
      for (const exact of estimate(book, requestOf(of, plan)).scenarios) {
        const answer = open.find(({ id }) => id === exact.id);
        expect(outside(exact, answer)).toBeUndefined();
      }
      return true;
    });
  });
});
