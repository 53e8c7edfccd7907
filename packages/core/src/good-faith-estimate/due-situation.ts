import type { IsoDate } from '../calendar/iso-date.ts';

/** What sets a clock running, and the days it runs from and to. */
export interface DueDates {
  /** The patient made an appointment on `scheduled` for care on `service`. */
  readonly scheduled: { readonly scheduled: IsoDate; readonly service: IsoDate };
  /** The patient asked for an estimate, or what care would cost, which counts as asking. */
  readonly requested: { readonly requested: IsoDate };
  /** Something in an estimate already given for scheduled care is about to change. */
  readonly changed: { readonly service: IsoDate };
}

export type DueSituation = keyof DueDates;

/** By when an estimate must be given, or that no rule sets a day; with the paragraph that says so. */
export type GoodFaithEstimateDue =
  | { readonly kind: 'due'; readonly by: IsoDate; readonly source: string }
  | {
      readonly kind: 'no-deadline';
      readonly reason: 'fewer-than-3-business-days-ahead';
      readonly source: string;
    };

/** A due date with its paragraph within 45 CFR 149.610(b)(1). */
export function dueBy(by: IsoDate, paragraph: string): GoodFaithEstimateDue {
  return { kind: 'due', by, source: `45 CFR 149.610(b)(1)${paragraph}` };
}
