import { secondPlan } from '../../benefits/second-plan.ts';
import type { NetworkBenefits, PlanBenefits } from '../../benefits/types.ts';
import { toRange } from '../../money/range.ts';
import type { BenefitCategory } from '../../price-book/types.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import { settledAt, type Settle } from '../unknowns/values.ts';
import { annualMaximumInputs } from './annual-maximum-inputs.ts';
import { countingInput, helpInput } from './assistance-inputs.ts';
import { limitInputs } from './limit-inputs.ts';
import { ownEntry } from './own-entry.ts';
import { type ExactAssistance, type ExactPlan, type Tier, TIERS, type TierShares } from './plan.ts';
import { secondaryInputs } from './second-plan-input.ts';
import { shareInputs } from './share-inputs.ts';

/** A plan settled but for its years, which are walked apart from the figures. */
export type PlanOfAnyYear = Omit<ExactPlan, 'years' | 'secondYearEnds'>;

/**
 * Registers every figure of a plan as an input and returns how to settle the plan from values.
 *
 * @param used the tiers and benefit categories the course uses; no others are asked about
 * @param programs the manufacturer programs that help with it
 * @param helpYear the calendar year in which so much of them is used
 */
export function planInputs(
  inputs: Inputs,
  benefits: PlanBenefits,
  used: ReadonlyMap<Tier, ReadonlySet<BenefitCategory>>,
  programs: ReadonlySet<ExactAssistance>,
  helpYear: number,
): Settle<PlanOfAnyYear> {
  const { lastQuarterCarryOver } = benefits;
  const secondary = secondPlan(benefits);
  inputs.hsaEligible = !!benefits.hsaEligible;
  const { account, owners } = accounts(benefits, used);
  const inside = owners.flatMap((tier) =>
    tier === 'out-of-network' ? [] : tierBenefits(benefits, tier),
  );
  const limits = owners.map((tier) => {
    const outside = tier === 'out-of-network';
    const own = tierBenefits(benefits, tier);
    return limitInputs(inputs, own, outside ? [own] : inside, outside, lastQuarterCarryOver);
  });
  const pools = new Map<string, number>();
  const poolOf = (name: string, counted: number) => {
    pools.set(name, Math.max(counted, pools.get(name) ?? 0));
    return [...pools.keys()].indexOf(name);
  };
  const { annualMaximums, maximumOf } = annualMaximumInputs(inputs, benefits, used);
  const shares = [...used].map(
    ([tier, categories]) =>
      [
        tier,
        shareInputs(inputs, tierBenefits(benefits, tier), tier, categories, poolOf, maximumOf),
      ] as const,
  );
  const visitsUsed = [...pools].map((pool) => visitsUsedInput(inputs, benefits, ...pool));
  const [secondDeductible, secondMaximum] = secondaryInputs(inputs, secondary);
  const counting = countingInput(inputs, benefits, programs.size > 0);
  const help = [...programs].map((program) => helpInput(inputs, benefits, program));
  const fixed = {
    account,
    cross: benefits.accumulation === 'cross',
    oneCopay: benefits.planType === 'va',
    secondary,
    helpYear,
  };
  return (values) => {
    const settled = limits.map((settle) => settle(values));
    const tiers: Partial<Record<Tier, TierShares>> = {};
    for (const [tier, settle] of shares) tiers[tier] = settle(values);
    return {
      ...fixed,
      shares: tiers,
      left: settled.map(({ left }) => left),
      full: settled.map(({ full }) => full),
      carried: settled.map(({ carried }) => carried),
      secondaryDeductible: secondDeductible(values),
      secondaryMaximum: secondMaximum(values),
      visitsUsed: visitsUsed.map((settle) => settle(values)),
      annualMaximums: annualMaximums.map((settle) => settle(values)),
      ...counting(values),
      helpLeft: help.map((settle) => settle(values)),
    };
  };
}

/** The benefits of a tier; the participating tier falls back on the in-network terms it does not state. */
function tierBenefits(benefits: PlanBenefits, tier: Tier): NetworkBenefits {
  const { inNetwork = {}, participating, outOfNetwork } = benefits;
  if (tier === 'in-network') return inNetwork;
  if (tier === 'participating') {
    // Its own default speaks for every category that it does not name.
    const own = participating?.costShares;
    const costShares = own?.default ? own : { ...inNetwork.costShares, ...own };
    return { ...inNetwork, ...participating, costShares };
  }
  // A plan that covers nothing there says nothing of what it asks.
  return (outOfNetwork ?? {}) as NetworkBenefits;
}

function accounts(benefits: PlanBenefits, used: ReadonlyMap<Tier, unknown>) {
  const own = (tier: Tier): Tier => {
    const { costShares: _, ...limits } = benefits.participating ?? {};
    const shared =
      tier === 'participating'
        ? Object.keys(limits).length === 0
        : benefits.accumulation === 'combined';
    return shared ? 'in-network' : tier;
  };
  const owners = [...new Set([...used.keys()].map(own))];
  const account = Object.fromEntries(
    TIERS.map((tier) => [tier, Math.max(0, owners.indexOf(own(tier)))]),
  ) as Record<Tier, number>;
  return { account, owners };
}

/** @param counted the visits of the pool that any terms count; more of them change nothing */
function visitsUsedInput(
  inputs: Inputs,
  { visitsUsed = {} }: PlanBenefits,
  pool: string,
  counted: number,
): Settle<number> {
  const given = ownEntry(visitsUsed, pool);
  const range = toRange(given ?? { low: 0, high: counted });
  const name = { unknown: 'visits-used', subject: pool } as const;
  const place = inputs.addWalk(name, range, 'rule:unsaid');
  return (values) => settledAt(values, place);
}
