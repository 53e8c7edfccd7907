import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import type { Count, LocalizedText } from './values.ts';

/** How visits of a phase follow one another. Bounds are of one interval, the same all through the phase. */
export type Cadence =
  | {
      /** Visits of each week, spread over it. */
      readonly timesPerWeek: number;
    }
  | {
      /** Days from one visit to the next. */
      readonly everyDays: Count;
    }
  | {
      /** Weeks from one visit to the next. */
      readonly everyWeeks: Count;
    }
  | {
      /** Months from one visit to the next. */
      readonly everyMonths: Count;
    };

/** How long a phase lasts: a number of visits, or as many as its cadence fits into a span or before a date. */
export type PhaseLength =
  | {
      /** A number of visits. */
      readonly visits: Count;
    }
  | {
      /** A number of weeks from the phase's first visit. */
      readonly forWeeks: Count;
    }
  | {
      /** Through this week, counted from the first visit of the course. */
      readonly untilWeekOfCourse: number;
    }
  | {
      /** Through this day. */
      readonly untilDate: IsoDate;
    };

/** A stretch of a course with one cadence: evaluation, induction, maintenance. */
export interface Phase {
  readonly id: string;
  readonly name: LocalizedText;
  /** Services given together at each visit of the phase, each named once. */
  readonly services: readonly string[];
  readonly length: PhaseLength;
  /** Needed where there can be more than one visit. */
  readonly cadence?: Cadence;
  /** Days from the last visit of the phase before; default: one interval of this phase's cadence, or 7. */
  readonly startsAfterDays?: number;
  /** Not every patient has it: the low estimate leaves it out, the high one has it. */
  readonly optional?: {
    /** Whether most patients have it. */
    readonly likely: boolean;
  };
}

/** An ordered plan of visits with a name a patient can choose. */
export interface Course {
  readonly id: string;
  readonly name: LocalizedText;
  /** What happens, in a patient's words. */
  readonly description?: LocalizedText;
  readonly phases: readonly Phase[];
  /** The total the practice prints for the course; the check compares it with the course's own prices. */
  readonly statedTotal?: MinorUnits;
  readonly note?: LocalizedText;
}

/** A fixed price for a set of visits bought together, self-pay only. */
export interface Package {
  readonly id: string;
  readonly name: LocalizedText;
  /** What the price buys: so many visits of each service, named once, every line of it. */
  readonly includes: readonly {
    /** The service's id. */
    readonly service: string;
    /** How many of its visits. */
    readonly visits: number;
  }[];
  /** The price of all of it together. */
  readonly price: MinorUnits;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly note?: LocalizedText;
}
