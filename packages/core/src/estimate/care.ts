import { ForecostError } from '../errors.ts';
import type { Course, PriceBook, Service } from '../price-book/types.ts';
import type { Care } from './types.ts';

/**
 * The course that a request asks about; a single service becomes a course of one phase.
 *
 * @throws ForecostError `unknown-course`, `unknown-service`, `unknown-phase` when an id is not in the book
 */
export function resolveCourse(book: PriceBook, care: Care): Course {
  if ('service' in care) {
    const { id, name } = findService(book, care.service, 'care.service');
    const length = { visits: care.visits ?? 1 };
    const phase = { id, name, services: [id], length, cadence: { everyWeeks: 1 } };
    return { id, name, phases: [phase] };
  }
  const course = book.courses.find(({ id }) => id === care.course);
  if (!course) throw unknownId('course', 'care.course', care.course, book.courses);
  const { phases } = course;
  for (const id of Object.keys(care.phases ?? {})) {
    if (!phases.some((phase) => phase.id === id)) {
      throw unknownId('phase', 'care.phases', id, phases);
    }
  }
  return course;
}

/** The service of that id. @throws ForecostError `unknown-service` */
export function findService(book: PriceBook, id: string, path = 'care'): Service {
  const service = book.services.find((candidate) => candidate.id === id);
  if (!service) throw unknownId('service', path, id, book.services);
  return service;
}

/** The error of an id that the book does not have. */
export function unknownId(
  what: string,
  path: string,
  id: string,
  known: readonly { readonly id: string }[],
): ForecostError {
  const expected = `one of ${known.map((entry) => entry.id).join(', ')}`;
  return refusal(`unknown-${what}`, path, expected, JSON.stringify(id));
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
