import type { PriceBook } from '../../price-book/types.ts';
import { resolveCourse } from '../care.ts';
import type { EstimateRequest } from '../types.ts';
import { type Schedule, scheduleVisits } from './schedule.ts';
import { courseVariants } from './variants.ts';

export type { Schedule } from './schedule.ts';

/** Every schedule the request may turn into, the likely one first; never empty. */
export function schedules(book: PriceBook, request: EstimateRequest): readonly [Schedule, ...Schedule[]] {
  const choices = 'course' in request.care ? request.care.phases : undefined;
  const variants = courseVariants(resolveCourse(book, request.care), choices);
  return variants.map((variant) =>
    scheduleVisits(variant, request.startDate, book.practice, choices),
  ) as [Schedule, ...Schedule[]];
}
