import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Weekday } from '../weekdays.ts';
import type { LocalizedText } from './values.ts';

/** A local wall-clock time of the practice, `HH:MM`, 24 hours. */
export type ClockTime = string;

/** An opening period within one day; `closes` is exclusive and later than `opens`. */
export interface OpeningHours {
  /** When it opens. */
  readonly opens: ClockTime;
  /** When it closes. */
  readonly closes: ClockTime;
}

/** A day on which the practice is closed whatever its weekday. */
export interface Holiday {
  /** One day; those of each year are listed. */
  readonly date: IsoDate;
  readonly name: LocalizedText;
}

/** A place of care. */
export interface Location {
  readonly id: string;
  readonly name: LocalizedText;
  /** Street and town, as on a letter. */
  readonly address?: string;
  /** Two-letter US state, by which payer aliases and policies are scoped. */
  readonly state: string;
  /** Its own phone number, if it has one. */
  readonly phone?: string;
}

/** The clinic itself: who it is, when it answers, where it is. */
export interface Practice {
  /** Kebab-case; callback requests are filed under it. */
  readonly id: string;
  readonly name: string;
  /** As dialled by a patient: `(415) 555-0134`. */
  readonly phone: string;
  /** Where patients may write to. */
  readonly email?: string;
  /** Where the practice's own page is. */
  readonly website?: string;
  /** IANA name: `America/Los_Angeles`. */
  readonly timeZone: string;
  /** Days that are missing are closed. */
  readonly hours: Partial<Readonly<Record<Weekday, readonly OpeningHours[]>>>;
  readonly holidays: readonly Holiday[];
  /** Business days within which a callback request is answered. */
  readonly callbackWithinBusinessDays: number;
  readonly locations: readonly Location[];
  /** National Provider Identifier (type 2), ten digits; a good faith estimate must name it. */
  readonly npi?: string;
  /** Taxpayer identification number; a good faith estimate must name it. */
  readonly taxId?: string;
}
