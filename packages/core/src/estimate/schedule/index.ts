import type { PriceBook } from '../../price-book/types.ts';
import { resolveCourse } from '../care.ts';
import type { EstimateRequest } from '../types.ts';
import { openDays } from './open-days.ts';
import { type Schedule, scheduleVisits } from './schedule.ts';
import { type CourseVariant, countVariants, courseVariants } from './variants.ts';

export type { Schedule } from './schedule.ts';

/** Schedules, the likely one first; never empty. */
export type Schedules = readonly [Schedule, ...Schedule[]];

/** Every schedule the request may turn into at the ends of its counts, the likely one first. */
export function schedules(book: PriceBook, request: EstimateRequest): Schedules {
  const { course, choices } = asked(book, request);
  return dated(book, request, courseVariants(course, choices)) as unknown as Schedules;
}

/** Those and the ones between the ends of their counts, one for every number of visits. */
export function everySchedule(
  book: PriceBook,
  request: EstimateRequest,
  planned: Schedules,
): Schedules {
  const { course, choices } = asked(book, request);
  const lengths = new Set(planned.map(({ length }) => length));
  const between = dated(book, request, countVariants(course, choices));
  return [...planned, ...between.filter(({ length }) => !lengths.has(length))];
}

function asked(book: PriceBook, { care }: EstimateRequest) {
  return { course: resolveCourse(book, care), choices: 'course' in care ? care.phases : undefined };
}

function dated(book: PriceBook, request: EstimateRequest, variants: CourseVariant[]): Schedule[] {
  const choices = 'course' in request.care ? request.care.phases : undefined;
  const toOpenDay = openDays(book.practice);
  return variants.map((variant) => scheduleVisits(variant, request.startDate, toOpenDay, choices));
}
