import type { ClockTime } from '../price-book/types.ts';
import type { IsoDate } from '../calendar/iso-date.ts';

/** Agreement to one way of being contacted, with the words the patient saw. */
export interface Consent {
  readonly given: boolean;
  /** The exact sentence beside the box. */
  readonly wording: string;
  /** Edition of the sentence, so that a change of words can be told from the record. */
  readonly version: string;
}

export const BEST_TIMES = ['any', 'morning', 'afternoon', 'evening'] as const;
export type BestTime = (typeof BEST_TIMES)[number];

/** Plain text lines, as they were shown to the patient who agreed to send them. */
export interface Attachment {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a patient sends to be called back. Name, phone and consent to be called are enough. */
export interface CallbackRequest {
  /** The practice's id in its price book. */
  readonly practice: string;
  readonly name: string;
  /** As typed; the server keeps both this and its E.164 form. */
  readonly phone: string;
  /** BCP 47 tag of the page the patient read. */
  readonly language: string;
  readonly bestTime?: BestTime;
  readonly reason?: string;
  readonly consent: { readonly call: Consent; readonly text?: Consent };
  /** The estimate; present only when the patient ticked to send it along. */
  readonly attachment?: Attachment;
  /** What the patient asked the practice to find out about their insurance, unless they unticked it. */
  readonly question?: Attachment;
}

/** By when the practice will have called, in its own local time. */
export interface CallbackPromise {
  readonly date: IsoDate;
  /** Closing time of that day. */
  readonly time: ClockTime;
  readonly timeZone: string;
}

/** What the server answers once the request is on disk. */
export interface CallbackReceipt {
  readonly id: string;
  readonly promise: CallbackPromise;
}
