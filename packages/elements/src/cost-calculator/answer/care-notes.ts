import type { PriceBook, ScenarioEstimate } from '@forecost/core';
import { textIn } from '../../book/localized-text.ts';
import type { SharedWords } from '../../translations/translation.ts';
import type { Chosen } from '../choices.ts';

/** The ids of the services that a way to pay is worked out for. */
export function givenServices({ visits }: ScenarioEstimate): ReadonlySet<string> {
  return new Set(visits.flatMap(({ lines }) => lines.map(({ service }) => service)));
}

/** What the practice wants patients to know of the care and the package shown, each thing once. */
export function careNotes(
  { courses, services, packages }: PriceBook,
  { tag }: SharedWords,
  chosen: Chosen,
  shown: ScenarioEstimate,
): string[] {
  const given = givenServices(shown);
  const entries = [
    ...courses.filter((course) => chosen.kind === 'course' && course.id === chosen.id),
    ...services.filter((service) => given.has(service.id)),
    ...packages.filter((pack) => shown.id === `package:${pack.id}`),
  ];
  return [...new Set(entries.flatMap(({ note }) => (note ? [textIn(note, tag)] : [])))];
}
