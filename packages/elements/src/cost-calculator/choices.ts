import {
  type Care,
  type Course,
  type IsoDate,
  isIsoDate,
  type Phase,
  type PriceBook,
  type Service,
} from '@forecost/core';
import { today } from '../format/date.ts';
import type { SharedState } from '../store/book-store.ts';

/** How the patient means to pay. */
export type Paying = 'self-pay' | 'insurance' | 'unsure';

/** A course or a single service of the book. */
export interface Chosen {
  readonly kind: 'course' | 'service';
  readonly id: string;
}

/** What the patient has chosen and typed beside their plan. */
export interface Choices {
  readonly chosen?: Chosen | undefined;
  /** Of the first visit; an empty one is what the page asks for. */
  readonly date: string;
  /** How many visits of a single service, as typed. */
  readonly visits: string;
  readonly paying?: Paying;
  /** Id of the scenario shown. */
  readonly way?: string | undefined;
}

/** How the fragment of an address that restores choices begins. */
export const LINK = '#fc-estimate?';

/** What the page preselects, by the element's attributes. */
export interface Preset {
  readonly course: string | undefined;
  readonly service: string | undefined;
  readonly startDate: string | undefined;
}

/** The care that is chosen if the book has it, else that which the page asks for, else the first. */
export function careIn(
  { courses, services }: PriceBook,
  { course, service }: Preset,
  chosen?: Chosen,
): Chosen | undefined {
  const all = [...courses, ...services].map(chosenOf);
  const find = (wanted: Partial<Record<keyof Chosen, string | undefined>> = {}) =>
    all.find(({ kind, id }) => kind === wanted.kind && id === wanted.id);
  return (
    find(chosen) ??
    find({ kind: 'course', id: course }) ??
    find({ kind: 'service', id: service }) ??
    all[0]
  );
}

/** An entry of the book as a choice. */
export function chosenOf(entry: Course | Service): Chosen {
  return { kind: 'phases' in entry ? 'course' : 'service', id: entry.id };
}

/** The date the page asks for, else today. */
export function presetDate({ startDate = '' }: Preset): IsoDate {
  return isIsoDate(startDate) ? startDate : today();
}

/** Whether the book leaves open how often a course's visits are had, or whether a part is needed. */
export function isOpen(book: PriceBook, { kind, id }: Chosen): boolean {
  const course = kind === 'course' && book.courses.find((candidate) => candidate.id === id);
  return !!course && course.phases.some((phase) => phase.optional || openCount(phase));
}

/** The bounds of a phase's number of visits, where the book leaves it open. */
export function openCount({ length }: Phase): { low: number; high: number } | undefined {
  const visits = 'visits' in length ? length.visits : 0;
  return typeof visits === 'object' && visits.low < visits.high ? visits : undefined;
}

/** The number of visits typed, if it is one from 1 to 99. */
export function readCount(text: string): number | undefined {
  return /^[1-9]\d?$/.test(text.trim()) ? Number(text) : undefined;
}

/** The choice as the engine is asked about it. */
export function careOf({ kind, id }: Chosen, visits: number): Care {
  return kind === 'course' ? { course: id } : { service: id, visits };
}

/** How the patient means to pay: whoever has named an insurer in the checker has said so. */
export function payingOf({ paying }: Choices, { payer }: SharedState): Paying {
  return paying ?? (payer ? 'insurance' : 'self-pay');
}
