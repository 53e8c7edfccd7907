import type { Limit, NetworkBenefits } from '../../benefits/types.ts';
import { percentOf } from '../../money/round.ts';
import { type Inputs, settledAt, type Settle } from '../unknowns/inputs.ts';
import {
  TYPICAL_DEDUCTIBLE,
  TYPICAL_OUT_OF_POCKET_MAXIMUM,
  type TypicalFigure,
} from '../unknowns/typical-benefits.ts';
import type { Balances } from './balances.ts';

/** Half met is the middle of what we cannot know; both ends are in the range. */
const ANY_PART_MET = {
  range: { low: 0, likely: 5000, high: 10_000 },
  source: 'rule:unsaid',
};

type LimitName = 'deductible' | 'out-of-pocket-maximum';

/** A limit settled: its yearly amount and what is left of it. */
interface Settled {
  readonly full: number;
  readonly left: number;
}

/** The limits of one tier, settled. */
export interface SettledLimits {
  readonly full: Balances;
  readonly left: Balances;
}

/** Registers the limits of one tier as inputs and returns how to settle them. */
export function limitInputs(inputs: Inputs, tier: NetworkBenefits): Settle<SettledLimits> {
  const family = familyLimit(inputs, tier.familyDeductible, 'deductible');
  // Without an individual deductible a family one is an aggregate: only the family's balance counts.
  const none = isLimit(tier.familyDeductible) ? Infinity : 0;
  const individual = limit(inputs, tier.deductible, 'deductible', TYPICAL_DEDUCTIBLE, none);
  const drug = tier.drugDeductible
    ? limit(inputs, tier.drugDeductible, 'deductible', TYPICAL_DEDUCTIBLE, Infinity)
    : () => ({ full: Infinity, left: Infinity });
  const name = 'out-of-pocket-maximum';
  const typical = TYPICAL_OUT_OF_POCKET_MAXIMUM;
  const maximum = limit(inputs, tier.outOfPocketMaximum, name, typical, Infinity);
  const familyMaximum = familyLimit(inputs, tier.familyOutOfPocketMaximum, name);
  return (values) => {
    const settled = {
      deductible: individual(values),
      familyDeductible: family(values),
      drugDeductible: drug(values),
      outOfPocket: maximum(values),
      familyOutOfPocket: familyMaximum(values),
    };
    const take = (part: keyof Settled): Balances => ({
      deductible: settled.deductible[part],
      familyDeductible: settled.familyDeductible[part],
      drugDeductible: settled.drugDeductible[part],
      outOfPocket: settled.outOfPocket[part],
      familyOutOfPocket: settled.familyOutOfPocket[part],
    });
    return { full: take('full'), left: take('left') };
  };
}

function limit(
  inputs: Inputs,
  given: Limit | undefined,
  name: LimitName,
  typical: TypicalFigure,
  none: number,
): Settle<Settled> {
  if (given === 'none') return () => ({ full: none, left: none });
  const { amount, met, remaining } = given ?? {};
  const metName = {
    unknown: name === 'deductible' ? 'deductible-met' : 'out-of-pocket-met',
  } as const;
  const yearly = inputs.add({ unknown: name }, amount, typical);
  if (remaining !== undefined) {
    const place = inputs.add(metName, remaining, typical);
    // With only the remainder known, next year's amount is at least that.
    return (values) => {
      const left = settledAt(values, place);
      return { full: Math.max(settledAt(values, yearly), left), left };
    };
  }
  const place = inputs.add(metName, met, ANY_PART_MET, 'falls');
  return (values) => {
    const full = settledAt(values, yearly);
    const known = settledAt(values, place);
    return { full, left: Math.max(0, full - (met === undefined ? percentOf(full, known) : known)) };
  };
}

/** A family limit nobody mentions is one the patient's plan may not have; it could only lower the cost. */
function familyLimit(inputs: Inputs, given: Limit | undefined, name: LimitName): Settle<Settled> {
  if (!isLimit(given)) return () => ({ full: Infinity, left: Infinity });
  return limit(inputs, given, name, TYPICAL_OUT_OF_POCKET_MAXIMUM, Infinity);
}

function isLimit(limitOrNone: Limit | undefined): limitOrNone is Exclude<Limit, 'none'> {
  return limitOrNone !== undefined && limitOrNone !== 'none';
}
