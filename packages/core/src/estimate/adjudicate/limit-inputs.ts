import type { Limit, NetworkBenefits } from '../../benefits/types.ts';
import { toRange } from '../../money/range.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import type { Settle } from '../unknowns/values.ts';
import {
  ANYTHING,
  EMBEDDED_OUT_OF_POCKET_MAXIMUM,
  TYPICAL_DEDUCTIBLE,
  TYPICAL_FAMILY_LIMIT,
  TYPICAL_OUT_OF_POCKET_MAXIMUM,
  type TypicalFigure,
} from '../unknowns/typical-benefits.ts';
import { type Balances, NO_LIMITS } from './balances.ts';
import { leastOf, limit, type LimitName } from './limit.ts';

/** What is said of a limit, what it is called, what it usually is, and what is left of none. */
type LimitRow = readonly [Limit | undefined, LimitName, TypicalFigure, number];

/** The limits of one tier, settled. */
export interface SettledLimits {
  readonly full: Balances;
  readonly left: Balances;
  readonly carried: Balances;
}

/**
 * Registers the limits of one tier as inputs and returns how to settle them.
 *
 * @param tiers those that have the limits in common which it does not state, itself among them
 * @param outside whether they are those out of network, which no law bounds (45 CFR 156.130(c))
 * @param carries whether the last quarter's deductible counts for the next plan year
 */
export function limitInputs(
  inputs: Inputs,
  tier: NetworkBenefits,
  tiers: readonly NetworkBenefits[],
  outside: boolean,
  carries: boolean | undefined,
): Settle<SettledLimits> {
  const unbounded = outside && { high: ANYTHING, source: 'rule:unsaid' };
  const deductible = { unknown: 'deductible', carries } as const;
  const maximum = { unknown: 'out-of-pocket-maximum' } as const;
  // A family limit nobody mentions is one the plan may not have; it could only lower the cost.
  const {
    familyDeductible = 'none',
    drugDeductible = 'none',
    familyOutOfPocketMaximum = 'none',
  } = tier;
  // Without an individual deductible a family one is an aggregate: only the family's balance counts.
  const none = familyDeductible === 'none' ? 0 : Infinity;
  const ofFamily = { ...TYPICAL_FAMILY_LIMIT, ...unbounded };
  let own = tier.outOfPocketMaximum;
  // What fills the deductible counts toward the maximum, so no plan's maximum is below it.
  const least = tiers
    .filter(({ outOfPocketMaximum }) => outOfPocketMaximum === own)
    .map(({ deductible }) => leastOf(deductible))
    .reduce((one, other) => (other.high > one.high ? other : one));
  // It may be as high as a maximum that is above the law's.
  const upToMost = { low: 0, likely: 0, high: leastOf(own).high };
  const usual = { ...TYPICAL_DEDUCTIBLE, least: upToMost, ...unbounded };
  let typical: TypicalFigure = { ...TYPICAL_OUT_OF_POCKET_MAXIMUM, least, ...unbounded };
  // Though a plan names the family's maximum alone, the law caps what one member pays.
  if (own === 'none' && familyOutOfPocketMaximum !== 'none' && !outside && inputs.last) {
    const family = familyOutOfPocketMaximum;
    own = inputs.once('part', family, () => partOf(family));
    typical = EMBEDDED_OUT_OF_POCKET_MAXIMUM;
  }
  inputs.bothEnd ||= [own, familyOutOfPocketMaximum].some((one) => typeof one === 'object');
  const rows: Readonly<Record<keyof Balances, LimitRow>> = {
    familyDeductible: [familyDeductible, deductible, ofFamily, Infinity],
    deductible: [tier.deductible, deductible, usual, none],
    drugDeductible: [drugDeductible, deductible, usual, Infinity],
    outOfPocket: [own, maximum, typical, Infinity],
    familyOutOfPocket: [familyOutOfPocketMaximum, maximum, ofFamily, Infinity],
  };
  const limits = Object.entries(rows).map(([name, row]) => {
    const make = () => limit(inputs, ...row);
    const settle = row[0] === 'none' ? make() : inputs.once(`${name} ${outside}`, row[0], make);
    return [name as keyof Balances, settle] as const;
  });
  return (values) => {
    const full = { ...NO_LIMITS };
    const left = { ...full };
    const carried = { ...full };
    for (const [name, settle] of limits) {
      ({ full: full[name], left: left[name], carried: carried[name] } = settle(values));
    }
    return { full, left, carried };
  };
}

/** A person's limit of which as much may be met as is of the family's, likely nothing. */
function partOf({ amount = ANYTHING, met, remaining = 0 }: Exclude<Limit, 'none'>): Limit {
  const high =
    met === undefined ? toRange(amount).high - toRange(remaining).low : toRange(met).high;
  return { met: { low: 0, likely: 0, high } };
}
