import type { IsoDate } from '../../calendar/iso-date.ts';
import type { CurrencyCode, MinorUnits } from '../../money/minor-units.ts';
import type { Contact, EstimatedLine, RecurringCare } from '../types.ts';
import type { ServiceCodeSystem } from '../codes/service-code.ts';

/** What `buildGoodFaithEstimate` reads, as JSON; everything is required unless marked optional. */
export interface GoodFaithEstimateInput {
  readonly issuedOn: IsoDate;
  readonly currency: CurrencyCode;
  readonly patient: { readonly name: string; readonly dateOfBirth: IsoDate };
  /** `scheduledFor` is left out only where nothing is scheduled yet. */
  readonly primary: { readonly description: string; readonly scheduledFor?: IsoDate };
  readonly convening: ProviderInput;
  readonly coProviders?: readonly ProviderInput[];
  readonly recurring?: RecurringCare;
  /** Items to be scheduled on their own before or after; `[]` says that none is expected. */
  readonly separateScheduling: readonly string[];
  readonly contact: Contact;
}

/** A provider or facility with what it is expected to furnish. */
export interface ProviderInput {
  readonly name: string;
  readonly npi: string;
  readonly tin: string;
  readonly locations: readonly { readonly address: string; readonly state: string }[];
  readonly lines: readonly LineInput[];
}

/** One item or service; `unitCharge` in minor units (cents), `modifiers` may be left out. */
export interface LineInput {
  readonly description: string;
  readonly service: {
    readonly system: ServiceCodeSystem;
    readonly code: string;
    readonly modifiers?: readonly string[];
  };
  readonly diagnosisCodes: EstimatedLine['diagnosisCodes'];
  readonly quantity: number;
  readonly unitCharge: MinorUnits;
}
