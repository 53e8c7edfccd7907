/**
 * The yearly limits of one tier as running balances: how much is left before each is met.
 *
 * `Infinity` is a limit the plan does not have. A deductible it does not have is 0.
 */
export interface Balances {
  deductible: number;
  familyDeductible: number;
  /** `Infinity` where pharmacy drugs fall under the plan's deductible. */
  drugDeductible: number;
  outOfPocket: number;
  familyOutOfPocket: number;
}

/** Balances of a plan without any limit, from which others are made. */
export const NO_LIMITS: Readonly<Balances> = {
  deductible: 0,
  familyDeductible: Infinity,
  drugDeductible: Infinity,
  outOfPocket: Infinity,
  familyOutOfPocket: Infinity,
};
