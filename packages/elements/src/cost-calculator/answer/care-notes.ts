import type { PriceBook, ScenarioEstimate } from '@forecost/core';
import { textIn } from '../../book/localized-text.ts';
import type { SharedWords } from '../../translations/translation.ts';
import type { Chosen } from '../choices.ts';

/** What the practice wants patients to know of the care and the package shown, each thing once. */
export function careNotes(
  { courses, services, packages }: PriceBook,
  { tag }: SharedWords,
  chosen: Chosen,
  { id, visits }: ScenarioEstimate,
): string[] {
  const given = new Set(visits.flatMap(({ lines }) => lines.map(({ service }) => service)));
  const entries = [
    ...courses.filter((course) => chosen.kind === 'course' && course.id === chosen.id),
    ...services.filter((service) => given.has(service.id)),
    ...packages.filter((pack) => id === `package:${pack.id}`),
  ];
  return [...new Set(entries.flatMap(({ note }) => (note ? [textIn(note, tag)] : [])))];
}
