import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import type { LocalizedText } from './values.ts';

/** A manufacturer's help with what a commercially insured patient owes for a drug. */
export interface AssistanceProgram {
  readonly id: string;
  readonly name: LocalizedText;
  /** Service lines it helps with; all of them at one visit are one use. */
  readonly lines: readonly {
    /** The service's id. */
    readonly service: string;
    /** The id of a line of it. */
    readonly line: string;
  }[];
  /** Most it pays for one use. */
  readonly perUse?: MinorUnits;
  /** Most it pays in one calendar year. */
  readonly perYear?: MinorUnits;
  /** What the patient always pays per use, of all its lines together. */
  readonly minimumPatientPayment: MinorUnits;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly source: LocalizedText;
}
