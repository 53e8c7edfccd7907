import type { Problem } from '../../errors.ts';
import { didYouMean } from '../../price-book/nearest.ts';
import type { PriceBook } from '../../price-book/types.ts';
import type { EstimateRequest } from '../types.ts';

/** What a request names, where each of it stands, and the entries of the book that it may name. */
type Named = readonly [
  what: string,
  path: (id: string, at: number) => string,
  ids: readonly (string | undefined)[],
  entries: readonly { readonly id: string }[],
];

/** Where a request says what manufacturer programs have paid. */
export const HELP_USED = 'insurance.benefits.assistanceUsed';

/**
 * Every id of a request that its book does not have, each with the one that was most likely meant.
 *
 * `estimate` refuses the first of them, without advice: it stays small for pages, which take ids from
 * the book itself.
 */
export function unknownIds(
  book: PriceBook,
  { care, location, insurance, discounts = [] }: EstimateRequest,
): Problem[] {
  const { courses, services, payers, practice } = book;
  const { assistanceUsed = {} } = insurance?.benefits ?? {};
  const { course, phases = {} } = 'course' in care ? care : {};
  const chosen = courses.find(({ id }) => id === course);
  // Whoever pays promptly qualifies for nothing.
  const claimable = book.discounts?.filter(({ kind }) => kind !== 'prompt-pay') ?? [];
  const named: Named[] = [
    ['course', () => 'care.course', [course], courses],
    ['service', () => 'care.service', ['service' in care ? care.service : undefined], services],
    // Of a course that the book lacks nobody knows the phases.
    ['phase', (id) => `care.phases.${id}`, chosen ? Object.keys(phases) : [], chosen?.phases ?? []],
    ['location', () => 'location', [location], practice.locations],
    ['payer', () => 'insurance.payer', [insurance?.payer], payers],
    ['discount', (_, at) => `discounts[${at}]`, discounts, claimable],
    ['program', (id) => `${HELP_USED}.${id}`, Object.keys(assistanceUsed), book.assistance ?? []],
  ];
  return named.flatMap(([what, pathOf, ids, entries]) => {
    const known = entries.map(({ id }) => id);
    return ids.flatMap((id, at): Problem[] => {
      if (id === undefined || known.includes(id)) return [];
      const expected =
        known.length === 0 ? 'none, as the book has none' : `one of ${known.join(', ')}`;
      const received = JSON.stringify(id);
      const path = pathOf(id, at);
      return [{ code: `unknown-${what}`, path, expected, received, ...didYouMean(id, known) }];
    });
  });
}
