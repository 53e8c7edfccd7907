import type { SecondaryCoverage } from '../../benefits/types.ts';
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

/** What a plan would pay alone: its percentage of its own allowed amount above its deductible. */
export function benefitAlone(
  allowed: MinorUnits,
  deductibleLeft: MinorUnits,
  coinsurance: BasisPoints,
): MinorUnits {
  return percentOf(Math.max(0, allowed - deductibleLeft), 10_000 - coinsurance);
}

/** Standard: up to what it would have paid alone, as long as both together stay within the expense. */
export function standardPays(alone: MinorUnits, { owed }: PrimaryResult): MinorUnits {
  return Math.min(alone, owed);
}

/** Maintenance of benefits: the first plan's payment comes off the allowed amount, then its own terms. */
export function maintenancePays(
  allowed: MinorUnits,
  deductibleLeft: MinorUnits,
  coinsurance: BasisPoints,
  { paid }: PrimaryResult,
): MinorUnits {
  return benefitAlone(Math.max(0, allowed - paid), deductibleLeft, coinsurance);
}

/** Carve-out (non-duplication): what it would have paid alone, less what the first plan paid. */
export function carveOutPays(alone: MinorUnits, { paid }: PrimaryResult): MinorUnits {
  return Math.max(0, alone - paid);
}

/**
 * Medicare as second payer: the lowest of charge less primary payment, Medicare's normal payment,
 * and the higher allowed amount less primary payment. Source: 42 CFR 411.33(b).
 */
export function medicareSecondaryPays(
  fee: MinorUnits,
  normal: MinorUnits,
  { charge, allowed, paid }: PrimaryResult,
): MinorUnits {
  return Math.max(0, Math.min(charge - paid, normal, Math.max(allowed, fee) - paid));
}

/** How much of its own deductible the second plan takes of a line; Medigap has none. */
export function secondaryDeductible(
  { formula, allowedPercent = 10_000 }: SecondaryCoverage,
  { allowed, paid }: PrimaryResult,
  left: MinorUnits,
): MinorUnits {
  if (formula === 'medigap') return 0;
  const own = percentOf(allowed, allowedPercent);
  const base = formula === 'maintenance-of-benefits' ? Math.max(0, own - paid) : own;
  return Math.min(left, base);
}

/**
 * What the second plan pays of a line, by its formula and never more than the patient owes.
 *
 * @param deductible the part of `owed` that is the first plan's deductible, for Medigap plans that
 *   do not pay it
 */
export function secondaryPays(
  plan: SecondaryCoverage,
  primary: PrimaryResult,
  deductible: MinorUnits,
  deductibleLeft: MinorUnits,
): MinorUnits {
  const allowed = percentOf(primary.allowed, plan.allowedPercent ?? 10_000);
  const alone = benefitAlone(allowed, deductibleLeft, plan.coinsurance);
  const pays = (): MinorUnits => {
    switch (plan.formula) {
      case 'standard':
        return standardPays(alone, primary);
      case 'maintenance-of-benefits':
        return maintenancePays(allowed, deductibleLeft, plan.coinsurance, primary);
      case 'carve-out':
        return carveOutPays(alone, primary);
      case 'medicare-secondary':
        return medicareSecondaryPays(allowed, alone, primary);
      case 'medigap': {
        const pool = primary.owed - (plan.paysDeductible ? 0 : deductible);
        return percentOf(pool, 10_000 - plan.coinsurance);
      }
    }
  };
  return Math.min(primary.owed, pays());
}
