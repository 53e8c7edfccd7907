import type { MinorUnits } from '../../money/minor-units.ts';
import { Claim } from '../adjudicate/claim.ts';
import { lineOf } from '../adjudicate/explain.ts';
import type { PricedLine } from '../price/lines.ts';
import type { LineEstimate, Step } from '../types.ts';

/**
 * A line the patient pays without a plan: `asked` by the clinic, the rest of the charge written off.
 * Where a package asks more for it than its charge, that is what is charged.
 */
export function ownLine(
  priced: PricedLine,
  asked: MinorUnits,
  steps: readonly Step[],
): LineEstimate {
  const charge = Math.max(priced.charge, asked);
  const claim = new Claim();
  claim.allowed = claim.patientPays = asked;
  claim.writeOff = charge - asked;
  return lineOf({ ...priced, charge }, claim, asked, steps);
}
