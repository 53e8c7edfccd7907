import type { MinorUnits } from '../../money/minor-units.ts';
import { percentOf } from '../../money/percent-of.ts';

/** What Medicare recognises for a provider who does not participate: 95 % of the fee schedule. Source: 42 CFR 414.20(b). */
export function nonparticipatingFee(feeSchedule: MinorUnits): MinorUnits {
  return percentOf(feeSchedule, 9500);
}

/** The most such a provider may collect: 115 % of that. Source: 42 CFR 414.48(b). */
export function limitingCharge(feeSchedule: MinorUnits): MinorUnits {
  return percentOf(feeSchedule, 10_925);
}

/** The fee from which on Medicare recognises all of what such a provider asks. */
export function fullyRecognisedFrom(asked: MinorUnits): MinorUnits {
  return percentOf(asked, 10_527);
}

/**
 * The fee at which a patient pays such a provider most: below it the limiting charge holds more
 * back, above it Medicare pays more of what is asked.
 */
export function dearestFee(asked: MinorUnits): MinorUnits {
  return Math.max(0, Math.ceil((asked - 0.5) / 1.0925));
}
