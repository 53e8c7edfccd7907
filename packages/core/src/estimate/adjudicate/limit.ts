import type { Limit } from '../../benefits/types.ts';
import { percentOf } from '../../money/percent-of.ts';
import { type Range, toRange } from '../../money/range.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import type { Direction } from '../unknowns/open-input.ts';
import { settledAt, type Settle } from '../unknowns/values.ts';
import type { TypicalFigure } from '../unknowns/typical-benefits.ts';

/** Half met is the middle of what we cannot know; both ends are in the range. */
const ANY_PART_MET: TypicalFigure = { likely: 5000, high: 10_000, source: 'rule:unsaid' };

/** What it is called how much of a limit is used. */
const MET = {
  deductible: 'deductible-met',
  'out-of-pocket-maximum': 'out-of-pocket-met',
  'annual-maximum': 'annual-maximum-used',
} as const;

/** What a limit is called, and whether it carries over. */
export interface LimitName {
  readonly unknown: 'deductible' | 'out-of-pocket-maximum' | 'annual-maximum';
  readonly subject?: string;
  readonly carries?: boolean | undefined;
}

/** A limit settled: its yearly amount, what is left of it, and what it will be where some is carried over. */
export interface Settled {
  readonly full: number;
  readonly left: number;
  readonly carried: number;
}

/** The amount of a limit, and 0 where it is none or unknown. */
export function leastOf(own: Limit | undefined): Range {
  // `none` has no amount either.
  return toRange((own as Exclude<Limit, 'none'> | undefined)?.amount ?? 0);
}

/** Registers one limit, and returns how to settle it. */
export function limit(
  inputs: Inputs,
  given: Limit | undefined,
  name: LimitName,
  typical: TypicalFigure,
  none: number,
): Settle<Settled> {
  if (given === 'none') return () => ({ full: none, left: none, carried: none });
  const { amount, met, remaining, metInLastQuarter } = given ?? {};
  const { unknown, subject = '', carries } = name;
  const metName = { unknown: MET[unknown], subject };
  // The more a plan pays at most, the less is left to the patient.
  const [more, less] = (
    unknown === 'annual-maximum' ? ['falls', 'rises'] : ['rises', 'falls']
  ) as Direction[];
  const yearly = inputs.add({ unknown, subject }, amount, typical, more);
  const late = carries
    ? inputs.add({ unknown: 'deductible-met-late' }, metInLastQuarter, ANY_PART_MET, 'falls')
    : -1;
  const place =
    remaining === undefined
      ? inputs.add(metName, met, ANY_PART_MET, less)
      : inputs.add(metName, remaining, typical, more);
  return (values) => {
    const [yearlyAmount, known] = [settledAt(values, yearly), settledAt(values, place)];
    const used = met === undefined ? percentOf(yearlyAmount, known) : known;
    const left = remaining === undefined ? Math.max(0, yearlyAmount - used) : known;
    // With only the remainder known, next year's amount is at least that.
    const full = Math.max(yearlyAmount, left);
    const lately = settledAt(values, late);
    const carried = metInLastQuarter === undefined ? percentOf(full - left, lately) : lately;
    return { full, left, carried: Math.max(left, full - carried) };
  };
}
