import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import type { BenefitCategory, LocalizedText } from '../../price-book/types.ts';

/** The rules that may appear in a {@link Step}; each is documented, with its source, in `rules/`. */
export type RuleId =
  | 'charge'
  | 'cash-price'
  | 'package-price'
  | 'modifier'
  | 'discount'
  | 'sliding-scale'
  | 'allowed-amount'
  | 'write-off'
  | 'balance-bill'
  | 'deductible'
  | 'copay'
  | 'coinsurance'
  | 'out-of-pocket-maximum'
  | 'not-covered'
  | 'visit-limit'
  | 'annual-maximum'
  | 'limiting-charge'
  | 'secondary-pays'
  | 'assistance'
  | 'plan-pays';

/**
 * One step of the arithmetic behind an amount, as data.
 *
 * `result` and the operands are minor units, except operands named `rate` (basis points) and
 * `units`, `visits`, `number` (counts). Wording lives in translations.
 */
export interface Step {
  readonly rule: RuleId;
  readonly result: MinorUnits;
  readonly operands: Readonly<Record<string, number>>;
  /** Where the figures come from: the price book's entry, the plan, a law; a document in the languages that the book has it in. */
  readonly source?: LocalizedText;
  /**
   * The day from which that holds, where it has one of its own: a contract, a program, a discount.
   * Other entries of the price book hold from the estimate's `pricesFrom` on.
   */
  readonly date?: IsoDate | undefined;
}

/**
 * One billed line of one visit.
 *
 * To the cent: `charge = planPays + patientPays + assistance + writeOff`, where `secondaryPays` is
 * the part of `planPays` that comes from a second plan, and `patientPays + assistance +
 * secondaryPays = deductible + copay + coinsurance + notCovered + balanceBill + selfPay`.
 */
export interface LineEstimate {
  readonly service: string;
  readonly line: string;
  readonly benefit: BenefitCategory;
  readonly charge: MinorUnits;
  /** What the plan recognizes; equals what is asked where no plan is involved. */
  readonly allowed: MinorUnits;
  /** What the plan pays, and after it a second plan. */
  readonly planPays: MinorUnits;
  readonly secondaryPays: MinorUnits;
  readonly patientPays: MinorUnits;
  readonly assistance: MinorUnits;
  readonly writeOff: MinorUnits;
  readonly deductible: MinorUnits;
  readonly copay: MinorUnits;
  readonly coinsurance: MinorUnits;
  readonly notCovered: MinorUnits;
  readonly balanceBill: MinorUnits;
  readonly selfPay: MinorUnits;
  readonly steps: readonly Step[];
}
