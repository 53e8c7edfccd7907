import { isIsoDate, type PriceBook } from '@forecost/core';
import { warnAttribute } from '../console/warn-attribute.ts';
import type { Preset } from './choices.ts';

/** Says in the console, once each, which attributes ask for what there is not. */
export function warnPreset(
  element: Element,
  { courses, services }: PriceBook,
  { course, service, startDate }: Preset,
): void {
  for (const [name, id, known] of [
    ['course', course, courses],
    ['service', service, services],
  ] as const) {
    if (!id || known.some((entry) => entry.id === id)) continue;
    const ids = known.map((entry) => entry.id).join(', ');
    warnAttribute(
      element,
      name,
      id,
      ids ? `one of ${ids}` : `none, as the price book has no ${name}`,
    );
  }
  if (startDate && !isIsoDate(startDate)) {
    warnAttribute(element, 'start-date', startDate, 'a day as YYYY-MM-DD');
  }
}
