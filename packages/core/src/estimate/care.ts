import { ForecostError } from '../errors.ts';
import type { Course, PriceBook, Service } from '../price-book/types.ts';
import type { Care } from './types.ts';

/**
 * Refuses a document as written, whose dollars would be taken for cents, or as compiled.
 *
 * @throws ForecostError `unread-book`
 */
export function refuseUnread({ format }: PriceBook): void {
  if (format) throw refusal('unread-book', 'book', 'a parsed one', format);
}

/**
 * The course that a request asks about; a single service becomes a course of one phase.
 *
 * @throws ForecostError `unknown-course`, `unknown-service`, `unknown-phase` when an id is not in the
 *   book; `unread-book`
 */
export function resolveCourse(book: PriceBook, care: Care): Course {
  refuseUnread(book);
  if ('service' in care) {
    const { id, name } = findService(book, care.service, 'care.service');
    // Without a cadence they follow one another weekly.
    const phase = { id, name, services: [id], length: { visits: care.visits ?? 1 } };
    return { id, name, phases: [phase] };
  }
  const course = findEntry('course', 'care.course', care.course, book.courses);
  for (const id of Object.keys(care.phases ?? {})) {
    findEntry('phase', 'care.phases', id, course.phases);
  }
  return course;
}

/** The service of that id. @throws ForecostError `unknown-service` */
export function findService(book: PriceBook, id: string, path = 'care'): Service {
  return findEntry('service', path, id, book.services);
}

/** The entry of that id. @throws ForecostError `unknown-` and what it would be */
export function findEntry<T extends { readonly id: string }>(
  what: string,
  path: string,
  id: string,
  entries: readonly T[],
): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry) return entry;
  const expected = `one of ${entries.map((known) => known.id).join(', ')}`;
  throw refusal(`unknown-${what}`, path, expected, JSON.stringify(id));
}

/** The error of a request that cannot be answered. */
export function refusal(
  code: string,
  path: string,
  expected: string,
  received: string,
): ForecostError {
  return new ForecostError('The estimate request', [{ code, path, expected, received }]);
}
