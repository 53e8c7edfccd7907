import type { IsoDate } from '../../calendar/iso-date.ts';

/** What holds from one day until another, both included; a missing end is open. */
export interface Span {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

/** Whether a day lies within a span. */
export function inForce({ from = '', until = '9999-12-31' }: Span, date: IsoDate): boolean {
  return from <= date && date <= until;
}
