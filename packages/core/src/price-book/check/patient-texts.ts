import type { LocalizedText, PriceBook, ServiceLine } from '../types.ts';

/** A text patients read, and where it stands in the book. */
export interface PatientText {
  readonly path: string;
  readonly text: LocalizedText;
}

interface Worded {
  readonly name?: LocalizedText;
  readonly description?: LocalizedText;
  readonly note?: LocalizedText;
  readonly source?: LocalizedText;
}

/** Every text of the book that can be written by language, in document order. */
export function patientTexts(book: PriceBook): PatientText[] {
  return [
    ...book.practice.holidays.flatMap((day, at) => wordsOf(day, `practice.holidays[${at}]`)),
    // A place is called the same in every language, unless it is written by language.
    ...book.practice.locations.flatMap((place, at) =>
      typeof place.name === 'string' ? [] : wordsOf(place, `practice.locations[${at}]`),
    ),
    ...book.services.flatMap((service, at) => [
      ...wordsOf(service, `services[${at}]`),
      ...service.lines.flatMap((line, index) => lineTexts(line, `services[${at}].lines[${index}]`)),
    ]),
    ...book.courses.flatMap((course, at) => [
      ...wordsOf(course, `courses[${at}]`),
      ...course.phases.flatMap((phase, index) => wordsOf(phase, `courses[${at}].phases[${index}]`)),
    ]),
    ...book.packages.flatMap((offer, at) => wordsOf(offer, `packages[${at}]`)),
    ...(book.benchmarks ?? []).flatMap((own, at) => wordsOf(own, `benchmarks[${at}]`)),
    // A payer's own name is not translated.
    ...book.payers.flatMap(({ note }, at) => (note ? wordsOf({ note }, `payers[${at}]`) : [])),
    ...book.policies.flatMap((policy, at) => [
      ...(policy.criteria ?? []).map((text, index) => ({
        path: `policies[${at}].criteria[${index}]`,
        text,
      })),
      ...wordsOf(policy, `policies[${at}]`),
    ]),
    ...book.allowedAmounts.flatMap((own, at) => wordsOf(own, `allowedAmounts[${at}]`)),
    ...(book.assistance ?? []).flatMap((program, at) => wordsOf(program, `assistance[${at}]`)),
    ...(book.discounts ?? []).flatMap((discount, at) => wordsOf(discount, `discounts[${at}]`)),
    ...wordsOf(book.slidingScale ?? {}, 'slidingScale'),
    ...(book.financing ?? []).flatMap((offer, at) => wordsOf(offer, `financing[${at}]`)),
  ];
}

function lineTexts(line: ServiceLine, path: string): PatientText[] {
  const { typicalAllowed = {}, modifierRates = [] } = line;
  return [
    ...wordsOf(line, path),
    ...wordsOf(typicalAllowed, `${path}.typicalAllowed`),
    ...modifierRates.flatMap((own, index) => wordsOf(own, `${path}.modifierRates[${index}]`)),
  ];
}

function wordsOf(entry: Worded, path: string): PatientText[] {
  const keys = ['name', 'description', 'note', 'source'] as const;
  return keys.flatMap((key) => {
    const text = entry[key];
    // A document is called the same in every language, unless it is written by language.
    const isNamed = key === 'source' && typeof text === 'string';
    return text === undefined || isNamed ? [] : { path: `${path}.${key}`, text };
  });
}
