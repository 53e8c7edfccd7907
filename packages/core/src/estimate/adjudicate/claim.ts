import type { MinorUnits } from '../../money/minor-units.ts';
import type { ExactTerms } from './plan.ts';

/** Why a plan pays nothing for a line. */
export type Denial = 'none' | 'not-covered' | 'visit-limit';

/**
 * The working of one line, filled in by the rules in order and explained afterwards.
 *
 * One mutable record per run: the rules run hundreds of times for one estimate's bounds, where only
 * figures matter, and once more for the case that is shown, where every operand is read back from
 * here.
 */
export class Claim {
  /** The most the clinic may collect: the allowed amount under a contract, else what it asks. */
  asked: MinorUnits = 0;
  allowed: MinorUnits = 0;
  denial: Denial = 'none';
  terms: ExactTerms | undefined = undefined;
  copay: MinorUnits = 0;
  deductible: MinorUnits = 0;
  /** What coinsurance is taken of. */
  coinsuranceBase: MinorUnits = 0;
  coinsurance: MinorUnits = 0;
  /** What the out-of-pocket maximum took off each part. */
  cutFromCoinsurance: MinorUnits = 0;
  cutFromCopay: MinorUnits = 0;
  cutFromDeductible: MinorUnits = 0;
  /** Deductible, copay and coinsurance after the maximum. */
  owed: MinorUnits = 0;
  notCovered: MinorUnits = 0;
  balanceBill: MinorUnits = 0;
  writeOff: MinorUnits = 0;
  assistance: MinorUnits = 0;
  /** What a second plan pays of what is owed, and of what is asked above what is recognized. */
  secondaryPays: MinorUnits = 0;
  /** All that a second plan may pay of. */
  secondaryOwed: MinorUnits = 0;
  /** What a second plan other than Medigap would pay of {@link secondaryDeductibleUsed}, were it the only one. */
  secondaryAlone: MinorUnits = 0;
  secondaryDeductibleUsed: MinorUnits = 0;
  /** What fills the second plan's own out-of-pocket maximum. */
  secondaryMaximumUsed: MinorUnits = 0;
  /** What is left then and may not be asked. */
  forgiven: MinorUnits = 0;
  planPays: MinorUnits = 0;
  patientPays: MinorUnits = 0;
  /** What this line takes off the balances. */
  deductibleCredit: MinorUnits = 0;
  outOfPocketCredit: MinorUnits = 0;
  /** The copay that this line could take: what earlier lines of the visit left of it. */
  copayAsked: MinorUnits = 0;
  deductibleLeftBefore = 0;
  outOfPocketLeftBefore = 0;
  assistanceLeftBefore = 0;
  visitOfPool = 0;
}
