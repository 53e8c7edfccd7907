import type { PriceBook, ScenarioEstimate } from '@forecost/core';
import { textIn } from '../book/localized-text.ts';
import type { CalculatorWords, SharedWords } from '../translations/translation.ts';
import type { Chosen } from './choices.ts';

/** What a way to pay is called: a package or a financing offer by its own name. */
export function wayName(
  book: PriceBook,
  words: CalculatorWords,
  { id, kind }: Pick<ScenarioEstimate, 'id' | 'kind'>,
): string {
  const own = [...book.packages, ...(book.financing ?? [])].find((entry) =>
    id.endsWith(`:${entry.id}`),
  );
  return own ? textIn(own.name, words.tag) : words.scenarios[kind];
}

/** The name of a course or service. */
export function careName(book: PriceBook, words: SharedWords, { kind, id }: Chosen): string {
  return nameIn(kind === 'course' ? book.courses : book.services, words, id);
}

/** The name of what an assumption or warning is about: a service, else a phase, discount or financing offer. */
export function subjectName(book: PriceBook, words: SharedWords, id = ''): string {
  const { services, courses, discounts = [], financing = [] } = book;
  const phases = courses.flatMap((course) => course.phases);
  return nameIn([...services, ...phases, ...discounts, ...financing], words, id);
}

function nameIn(
  entries: readonly Pick<PriceBook['services'][number], 'id' | 'name'>[],
  words: SharedWords,
  id: string,
): string {
  const entry = entries.find((candidate) => candidate.id === id);
  return entry ? textIn(entry.name, words.tag) : id;
}
