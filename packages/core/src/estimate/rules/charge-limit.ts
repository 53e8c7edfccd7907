import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import { percentOf } from '../../money/percent-of.ts';
import type { PlanType, ServiceLine } from '../../price-book/types.ts';

/** What a program lets those ask of its members who do not take its amount for all of it, of its fee. */
export interface ChargeLimit {
  /** What the program recognizes. */
  readonly recognized: BasisPoints;
  /** The most that may be asked. */
  readonly most: BasisPoints;
  readonly law: string;
  /** What it pays only those for who take its amount. */
  readonly assigned: (line: ServiceLine) => boolean;
}

/**
 * By type of plan.
 *
 * - Medicare recognizes 95 % of its fee schedule, and 115 % of that may be asked (42 CFR 414.20(b),
 *   414.48(b)).
 * - TRICARE recognizes its whole allowable charge, and 115 % of that may be asked, of each line
 *   (32 CFR 199.14; 10 U.S.C. 1079(h)).
 */
export const CHARGE_LIMITS: Readonly<Partial<Record<PlanType, ChargeLimit>>> = {
  medicare: { recognized: 9500, most: 10_925, law: '42 CFR 414.48', assigned: onAssignmentOnly },
  tricare: { recognized: 10_000, most: 11_500, law: '32 CFR 199.14', assigned: () => false },
};

/** What the program recognizes, and the most that may be asked, of a price. */
export function limitedCharge(
  price: MinorUnits,
  fee: MinorUnits,
  { recognized, most }: ChargeLimit,
): { readonly recognized: MinorUnits; readonly asked: MinorUnits } {
  return { recognized: percentOf(fee, recognized), asked: Math.min(price, percentOf(fee, most)) };
}

/** The fee from which on the program recognizes all of what is asked. */
export function fullyRecognizedFrom(asked: MinorUnits, { recognized }: ChargeLimit): MinorUnits {
  return Math.ceil((asked * 10_000) / recognized);
}

/**
 * The fee at which a patient pays most: below it the limit holds more back, above it the program pays
 * more of what is asked.
 */
export function dearestFee(asked: MinorUnits, { most }: ChargeLimit): MinorUnits {
  return Math.max(0, Math.ceil(((asked - 0.5) * 10_000) / most));
}

/**
 * Whether Medicare pays for a line only a provider who takes its amount for all of it, participating
 * or not: laboratory tests (42 U.S.C. 1395l(h)(5)(C)) and drugs (42 U.S.C. 1395u(o)(3)), which the
 * J of their code tells from the visits that are billed with a drug in one (G2082).
 */
function onAssignmentOnly({ benefit, codes }: ServiceLine): boolean {
  return benefit === 'laboratory' || !!codes?.some(({ code }) => code.startsWith('J'));
}
