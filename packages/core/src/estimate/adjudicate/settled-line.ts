import { limitedCharge } from '../rules/charge-limit.ts';
import { settledAt, type Values } from '../unknowns/values.ts';
import type { LineSpec } from './line-spec.ts';
import type { ExactAssistance, ExactPlan, ExactShare } from './plan.ts';

/** A line as it is billed in one concrete case, with the terms it falls under; amounts for the visit. */
export interface SettledLine {
  readonly charge: number;
  /** The most the clinic may collect for it: the allowed amount under a contract, else what it asks. */
  readonly asked: number;
  /** What the plan recognizes, at most what is asked. */
  readonly allowed: number;
  /** What it would recognize of any price. */
  readonly recognized: number;
  /** What a patient pays whose plan does not cover the line. */
  readonly cash: number;
  /** Whether any plan is billed for it. */
  readonly isBilled: boolean;
  /** Missing where the plan does not cover the line; one for all lines of its tier and category. */
  readonly share: ExactShare | undefined;
  /** The set of limits it fills. */
  readonly account: number;
  readonly assistance: ExactAssistance | undefined;
  /** Whether a second plan pays what is asked above what is recognized. */
  readonly excessPaid: boolean;
}

/** Settles a line at the given values, under a plan settled at the same. */
export function settleLine(
  spec: LineSpec,
  values: Values,
  plan: Pick<ExactPlan, 'shares' | 'account'>,
): SettledLine {
  const { priced, tier, balance, covered, assistance, excessPaid } = spec;
  const { benefit } = priced.line;
  const full = settledAt(values, spec.asked);
  const fee = settledAt(values, spec.allowed);
  const { recognized, asked } =
    typeof balance === 'object'
      ? limitedCharge(full, fee, balance)
      : { recognized: fee, asked: balance === 'none' ? fee : full };
  const isCovered = covered && covered.every((place) => settledAt(values, place) === 1);
  const share = isCovered ? plan.shares[tier]?.[benefit] : undefined;
  return {
    charge: priced.charge,
    asked,
    allowed: Math.min(asked, recognized),
    recognized,
    cash: settledAt(values, spec.cash),
    isBilled: benefit !== 'none',
    share: share?.covered ? share : undefined,
    account: plan.account[tier],
    assistance,
    excessPaid,
  };
}
