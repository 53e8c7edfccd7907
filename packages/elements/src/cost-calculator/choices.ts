import { type Care, type IsoDate, isIsoDate, type Phase, type PriceBook } from '@forecost/core';
import { warnAttribute } from '../console/say-once.ts';
import { today } from '../format/date.ts';

/** How the patient means to pay. */
export type Paying = 'self-pay' | 'insurance' | 'unsure';

/** A course or a single service of the book. */
export interface Chosen {
  readonly kind: 'course' | 'service';
  readonly id: string;
}

/** What the page preselects, by the element's attributes. */
export interface Preset {
  readonly course: string | undefined;
  readonly service: string | undefined;
  readonly startDate: string | undefined;
}

/** The care the page asks for, else the first course, else the first service; an id the book lacks is warned about. */
export function presetCare(
  element: Element,
  book: PriceBook,
  { course, service }: Preset,
): Chosen | undefined {
  const candidates = [
    { kind: 'course', id: course, known: book.courses },
    { kind: 'service', id: service, known: book.services },
  ] as const;
  for (const { kind, id, known } of candidates) {
    if (!id) continue;
    if (known.some((entry) => entry.id === id)) return { kind, id };
    warnAttribute(element, kind, id, `one of ${known.map((entry) => entry.id).join(', ')}`);
  }
  const first = candidates.find(({ known }) => known.length > 0);
  return first && { kind: first.kind, id: first.known[0]!.id };
}

/** The date the page asks for, else today. */
export function presetDate(element: Element, { startDate }: Preset): IsoDate {
  if (!startDate) return today();
  if (isIsoDate(startDate)) return startDate;
  warnAttribute(element, 'start-date', startDate, 'a day as YYYY-MM-DD');
  return today();
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
