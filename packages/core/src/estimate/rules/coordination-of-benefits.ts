import type { SecondaryCoverage, SecondaryFormula } from '../../benefits/types.ts';
import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import { percentOf } from '../../money/percent-of.ts';

/** One line after the first plan has paid. */
export interface PrimaryResult {
  readonly charge: MinorUnits;
  readonly allowed: MinorUnits;
  readonly paid: MinorUnits;
  /** What the patient owes before a second plan; no formula pays more. */
  readonly owed: MinorUnits;
}

/**
 * What a plan would pay alone: its percentage of its own allowed amount above its deductible, and all
 * above what is left of its out-of-pocket maximum.
 */
export function benefitAlone(
  allowed: MinorUnits,
  deductibleLeft: MinorUnits,
  coinsurance: BasisPoints,
  maximumLeft = Infinity,
): MinorUnits {
  const pays = percentOf(Math.max(0, allowed - deductibleLeft), 10_000 - coinsurance);
  return Math.max(pays, allowed - maximumLeft);
}

/**
 * What the second plan pays of a line, by its formula and never more than the patient owes.
 *
 * @param deductible the part of `owed` that is the first plan's deductible or the second's copay, for
 *   Medigap plans that do not pay it
 * @param left what is left of its own deductible, or of a Medigap plan's yearly limit
 * @param maximumLeft what is left of another plan's own out-of-pocket maximum
 */
export function secondaryPays(
  { formula, coinsurance, allowedPercent = 10_000, paysDeductible }: SecondaryCoverage,
  { charge, allowed, paid, owed }: PrimaryResult,
  deductible: MinorUnits,
  left: MinorUnits,
  maximumLeft?: number,
): MinorUnits {
  const fee = percentOf(allowed, allowedPercent);
  const alone = benefitAlone(fee, left, coinsurance, maximumLeft);
  const unpaid = paysDeductible ? 0 : deductible;
  const pays: Readonly<Record<SecondaryFormula, MinorUnits>> = {
    // What it would have paid alone, as long as both together stay within the expense.
    standard: alone,
    // The first plan's payment comes off the allowed amount, then its own terms.
    'maintenance-of-benefits': benefitAlone(fee - paid, left, coinsurance, maximumLeft),
    // Non-duplication: what it would have paid alone, less what the first plan paid.
    'carve-out': alone - paid,
    // The lowest of charge less primary payment, Medicare's normal payment, and the higher allowed
    // amount less primary payment: 42 CFR 411.33(b).
    'medicare-secondary': Math.min(charge - paid, alone, Math.max(allowed, fee) - paid),
    // Plans K and L leave a share until their member has paid the yearly limit; high-deductible
    // Plans F and G pay nothing until then: 42 U.S.C. 1395ss(p)(11), (w); NAIC Model 651, 9.1.
    medigap:
      coinsurance > 0
        ? Math.max(percentOf(owed - unpaid, 10_000 - coinsurance), owed - left)
        : owed - Math.max(unpaid, left),
  };
  return Math.max(0, Math.min(owed, pays[formula]));
}

/**
 * The most that who takes Medicare's amount may collect of a patient whose first plan is another: its
 * deductible and coinsurance, as far as the first plan has not paid them. Source: 42 CFR 411.35(c)(2).
 *
 * @param left what is left of Medicare's deductible
 */
export function leftByMedicare(
  { coinsurance, allowedPercent = 10_000 }: SecondaryCoverage,
  { allowed, paid }: PrimaryResult,
  left: MinorUnits,
): MinorUnits {
  const fee = percentOf(allowed, allowedPercent);
  return Math.max(0, fee - benefitAlone(fee, left, coinsurance) - paid);
}

/**
 * How much of what is left of the second plan's deductible, or of a Medigap plan's yearly limit, a
 * line takes at most.
 *
 * @param pays what the second plan pays of it
 */
export function secondaryUse(
  { formula, allowedPercent = 10_000 }: SecondaryCoverage,
  { allowed, paid, owed }: PrimaryResult,
  pays: MinorUnits,
): MinorUnits {
  if (formula === 'medigap') return owed - pays;
  const own = percentOf(allowed, allowedPercent);
  return formula === 'maintenance-of-benefits' ? Math.max(0, own - paid) : own;
}
