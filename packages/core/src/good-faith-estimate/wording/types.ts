import type { DisclaimerId } from '../disclaimers.ts';
import type { EstimatedLine, EstimatedProvider } from '../types.ts';
import type { ServiceCodeSystem } from '../codes/service-code.ts';

/** What is put into sentences, already in the reader's format. */
export interface RecurringFacts {
  readonly from: string;
  readonly until: string;
  readonly frequency: string;
  readonly count: string;
}

/** The figures of the dispute process, already in the reader's format. */
export interface DisputeFacts {
  readonly threshold: string;
  readonly days: string;
}

/** Every word of a printed good faith estimate in one language; a missing one is a type error. */
export interface GoodFaithEstimateWording {
  /** BCP 47 tag of the document. */
  readonly language: string;
  readonly title: string;
  readonly introduction: string;
  readonly issuedOn: string;
  readonly patient: {
    readonly heading: string;
    readonly name: string;
    readonly dateOfBirth: string;
  };
  readonly primary: {
    readonly heading: string;
    readonly description: string;
    readonly scheduledFor: string;
    readonly notScheduled: string;
  };
  readonly recurring: {
    readonly heading: string;
    readonly scope: (facts: RecurringFacts) => string;
    readonly beyond: string;
  };
  readonly provider: {
    readonly heading: string;
    readonly role: Readonly<Record<EstimatedProvider['role'], string>>;
    readonly npi: string;
    readonly tin: string;
    readonly location: string;
    readonly state: string;
  };
  readonly line: {
    readonly caption: (provider: string) => string;
    readonly service: string;
    readonly serviceCode: string;
    readonly diagnosisCodes: string;
    readonly quantity: string;
    readonly unitCharge: string;
    readonly charge: string;
    readonly total: (provider: string) => string;
    readonly codeSystem: Readonly<Record<ServiceCodeSystem, string>>;
    readonly diagnosis: Readonly<Record<Extract<EstimatedLine['diagnosisCodes'], string>, string>>;
  };
  readonly total: { readonly heading: string; readonly label: string };
  readonly separate: {
    readonly heading: string;
    readonly disclaimer: string;
    readonly howToAsk: (contacts: string) => string;
    readonly or: string;
    readonly none: string;
  };
  readonly disclaimers: {
    readonly heading: string;
    readonly texts: Readonly<Record<DisclaimerId, (facts: DisputeFacts) => readonly string[]>>;
    readonly whereToFind: string;
    readonly website: string;
    readonly phone: string;
    readonly email: string;
    readonly keep: string;
  };
}
