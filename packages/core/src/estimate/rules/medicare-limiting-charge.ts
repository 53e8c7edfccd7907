import type { MinorUnits } from '../../money/minor-units.ts';
import { percentOf } from '../../money/round.ts';

/** What Medicare recognises for a provider who does not participate: 95 % of the fee schedule. Source: 42 CFR 414.20(b). */
export function nonparticipatingFee(feeSchedule: MinorUnits): MinorUnits {
  return percentOf(feeSchedule, 9500);
}

/** The most such a provider may collect: 115 % of that. Source: 42 CFR 414.48(b). */
export function limitingCharge(feeSchedule: MinorUnits): MinorUnits {
  return percentOf(feeSchedule, 10_925);
}
