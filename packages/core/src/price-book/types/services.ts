import type { IsoDate } from '../../calendar/iso-date.ts';
import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import type { BenefitCategory, NetworkStatus } from './plans.ts';
import type { Amount, Count, LocalizedText } from './values.ts';

/** A billing code that stands for a line from one date to another (both inclusive). */
export interface BillingCode {
  /** Who gives out the code; `internal` is the practice's own. */
  readonly system: 'CPT' | 'HCPCS' | 'CDT' | 'NDC' | 'internal';
  /** The code as a claim has it: `96365`. */
  readonly code: string;
  /** What a claim adds to the code: `52` for a reduced service. */
  readonly modifiers?: readonly string[];
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** A line's prices at one place of care, where they differ from the line's own; per unit. */
export interface LocationPrice {
  /** The place's id. */
  readonly location: string;
  /** List price there. */
  readonly charge?: MinorUnits;
  /** Cash price there. */
  readonly cashPrice?: Amount;
}

/**
 * What a billing-code modifier does to a line's charge and cash price: half of them for a reduced
 * service (52), one and a half times as much for a bilateral one (50).
 *
 * It holds on days on which one of the line's codes in force carries the modifier. Contracts are
 * not touched: an allowed amount is for the line as billed. Each rate rounds the unit price once,
 * half-even, in the order of the list.
 */
export interface ModifierRate {
  /** As the line's codes have it: `52`. */
  readonly modifier: string;
  /** The share of the prices that remains. */
  readonly rate: BasisPoints;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly source?: LocalizedText;
}

/** One billed part of a service: the drug, its administration, the observation. */
export interface ServiceLine {
  /** Unique within its service. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly benefit: BenefitCategory;
  readonly codes?: readonly BillingCode[];
  /** How many units one visit bills; prices are per unit. Default 1. */
  readonly units?: number;
  /** List price per unit: what a claim shows, and the most that a payer recognizes. */
  readonly charge: MinorUnits;
  /**
   * What patients pay per unit if their plan has no contract with the clinic: without insurance, and out
   * of network, where balance bills are measured from it. At most the charge.
   */
  readonly cashPrice: Amount;
  /** What payers usually recognize where no contract of the book says; per unit, with its source. */
  readonly typicalAllowed?: {
    /** Per unit. */
    readonly amount: Amount;
    readonly source: LocalizedText;
  };
  /** Prices at places of care where they differ; one entry per location. */
  readonly byLocation?: readonly LocationPrice[];
  /** What modifiers of the line's codes do to its prices. */
  readonly modifierRates?: readonly ModifierRate[];
}

/** Something done and billed at one visit. */
export interface Service {
  readonly id: string;
  readonly name: LocalizedText;
  /** What happens, in a patient's words. */
  readonly description?: LocalizedText;
  /** Minutes the patient spends on site. */
  readonly durationMinutes?: Count;
  /** The use is not approved by the FDA for this purpose, which a patient must be told. */
  readonly offLabel?: boolean;
  /** This service's own standing where it differs from the practice's: a therapist outside the network. */
  readonly network?: NetworkStatus;
  /** Balance bills are barred by law: emergency care, or out-of-network care at an in-network facility. */
  readonly noSurprises?: boolean;
  /** What a patient should know beside the price (driver home, observation, REMS). */
  readonly note?: LocalizedText;
  readonly lines: readonly ServiceLine[];
}
