import type { Discount, PriceBook, Step } from '@forecost/core';
import type { QuotedScenario } from '@forecost/core/estimate/quote';
import { textIn } from '../../book/localized-text.ts';
import type { CalculatorWords, LaterWords, SharedWords } from '../../translations/translation.ts';

/** What a way to pay is called: a package or a financing offer by its own name. */
export function wayName(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  { id, kind }: Pick<QuotedScenario, 'id' | 'kind'>,
): string {
  const own = [...book.packages, ...(book.financing ?? [])].find((entry) =>
    id.endsWith(`:${entry.id}`),
  );
  if (own) return textIn(own.name, words.tag);
  const names: Partial<Record<typeof kind, string>> = {
    ...words.scenarios,
    ...words.moreScenarios,
  };
  return names[kind] ?? id;
}

/** The name of what an assumption or warning is about: a service, else a phase, discount or financing offer. */
export function subjectName(book: PriceBook, words: SharedWords, id = ''): string {
  const { services, courses, discounts = [], financing = [] } = book;
  const phases = courses.flatMap((course) => course.phases);
  return nameIn([...services, ...phases, ...discounts, ...financing], words, id);
}

/** The name of the entry of that id, else the id. */
export function nameIn(
  entries: readonly Pick<PriceBook['services'][number], 'id' | 'name'>[],
  words: SharedWords,
  id: string,
): string {
  const entry = entries.find((candidate) => candidate.id === id);
  return entry ? textIn(entry.name, words.tag) : id;
}

/** The discount that a step takes off, as a list of it, or an empty one. */
export function discountOf({ discounts = [] }: PriceBook, { source }: Step): Discount[] {
  return discounts.filter(({ id }) => source === `price-book:discounts.${id}`);
}
