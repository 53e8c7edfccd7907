import type { IsoDate } from '../../calendar/iso-date.ts';

/** What holds from one day until another, both included; a missing end is open. */
export interface Span {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

/** Whether a day lies within a span: as text every day is after nothing at all and before a letter. */
export function inForce({ from = '', until = 'z' }: Span, date: IsoDate): boolean {
  return from <= date && date <= until;
}
