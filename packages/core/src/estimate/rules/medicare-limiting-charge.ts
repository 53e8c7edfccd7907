import type { MinorUnits } from '../../money/minor-units.ts';
import { percentOf } from '../../money/percent-of.ts';
import type { ServiceLine } from '../../price-book/types.ts';

/** What Medicare recognizes for a provider who does not participate: 95 % of the fee schedule. Source: 42 CFR 414.20(b). */
export function nonparticipatingFee(feeSchedule: MinorUnits): MinorUnits {
  return percentOf(feeSchedule, 9500);
}

/** The most such a provider may collect: 115 % of that. Source: 42 CFR 414.48(b). */
export function limitingCharge(feeSchedule: MinorUnits): MinorUnits {
  return percentOf(feeSchedule, 10_925);
}

/** The fee from which on Medicare recognizes all of what such a provider asks. */
export function fullyRecognizedFrom(asked: MinorUnits): MinorUnits {
  return percentOf(asked, 10_527);
}

/**
 * The fee at which a patient pays such a provider most: below it the limiting charge holds more
 * back, above it Medicare pays more of what is asked.
 */
export function dearestFee(asked: MinorUnits): MinorUnits {
  return Math.max(0, Math.ceil((asked - 0.5) / 1.0925));
}

/**
 * Whether Medicare pays for a line only a provider who takes its amount for all of it, participating
 * or not: laboratory tests (42 U.S.C. 1395l(h)(5)(C)) and drugs (42 U.S.C. 1395u(o)(3)), which the
 * J of their code tells from the visits that are billed with a drug in one (G2082).
 */
export function onAssignmentOnly({ benefit, codes }: ServiceLine): boolean {
  return benefit === 'laboratory' || !!codes?.some(({ code }) => code.startsWith('J'));
}
