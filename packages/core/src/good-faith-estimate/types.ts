import type { IsoDate } from '../calendar/iso-date.ts';
import type { CurrencyCode, MinorUnits } from '../money/minor-units.ts';
import type { ServiceCodeSystem } from './codes/service-code.ts';
import type { DISCLAIMERS } from './disclaimers.ts';

/**
 * A good faith estimate of expected charges for an uninsured or self-pay patient, complete by law.
 *
 * Only {@link buildGoodFaithEstimate} makes one, so that what is printed has everything
 * 45 CFR 149.610(c)(1) asks for; paragraphs are named beside the members, numbered as in 86 FR
 * 56136-56137 (7 October 2021). Amounts are minor units.
 */
export interface GoodFaithEstimate {
  readonly issuedOn: IsoDate;
  readonly currency: CurrencyCode;
  /** (i) */
  readonly patient: { readonly name: string; readonly dateOfBirth: IsoDate };
  /** (ii), in words a patient understands; the date where care is scheduled. */
  readonly primary: { readonly description: string; readonly scheduledFor?: IsoDate };
  /** (iii), one group for each provider or facility; the convening one first. */
  readonly providers: readonly EstimatedProvider[];
  /** (b)(1)(x); only where the estimate is for care that recurs. */
  readonly recurring?: RecurringCare;
  /** (vi)–(vii); empty where none is expected. */
  readonly separateScheduling: readonly string[];
  /** (vii): whom to ask for estimates of those, and about this one. */
  readonly contact: Contact;
  /** (viii)–(xi); their words are in the wording tables. */
  readonly disclaimers: typeof DISCLAIMERS;
  readonly total: MinorUnits;
}

/** A provider or facility of the estimate; (c)(1)(iii)–(v). */
export interface EstimatedProvider {
  /** `convening` schedules the primary item; `co` furnishes something together with it. */
  readonly role: 'convening' | 'co';
  readonly name: string;
  readonly npi: string;
  readonly tin: string;
  /** Offices or facilities where the care is expected, one or more. */
  readonly locations: readonly { readonly address: string; readonly state: string }[];
  readonly lines: readonly EstimatedLine[];
  /** What a bill of this provider is held against: see `isDisputable`. */
  readonly total: MinorUnits;
}

/** An item or service with its codes and what is expected to be charged; (c)(1)(iv). */
export interface EstimatedLine {
  readonly description: string;
  readonly service: ServiceCode;
  /** ICD-10-CM; `not-determined` where no diagnosis has been made yet, as before a first visit. */
  readonly diagnosisCodes: readonly string[] | 'not-determined';
  readonly quantity: number;
  /** Cash price of one, after discounts for self-pay patients: 149.610(a)(2)(v). */
  readonly unitCharge: MinorUnits;
  /** `quantity` times `unitCharge`. */
  readonly charge: MinorUnits;
}

export interface ServiceCode {
  readonly system: ServiceCodeSystem;
  readonly code: string;
  readonly modifiers: readonly string[];
}

/** The expected scope of recurring care; (b)(1)(x)(A). Both days inclusive, at most 12 months. */
export interface RecurringCare {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** In words: `twice a week for four weeks, then weekly`. */
  readonly frequency: string;
  /** How many times in all. */
  readonly count: number;
}

/** Where the patient can ask; at least one of the two. */
export interface Contact {
  readonly phone?: string;
  readonly email?: string;
}
