import type { PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** An id names one thing: services, courses, packages, payers, locations; lines and phases within theirs. */
export function duplicateIds(book: PriceBook): Finding[] {
  return [
    ...duplicatesIn(book.services, 'services'),
    ...book.services.flatMap(({ lines }, at) => duplicatesIn(lines, `services[${at}].lines`)),
    ...duplicatesIn(book.courses, 'courses'),
    ...book.courses.flatMap(({ phases }, at) => duplicatesIn(phases, `courses[${at}].phases`)),
    ...duplicatesIn(book.packages, 'packages'),
    ...duplicatesIn(book.payers, 'payers'),
    ...duplicatesIn(book.practice.locations, 'practice.locations'),
    ...duplicatesIn(book.benchmarks ?? [], 'benchmarks'),
    ...duplicatesIn(book.assistance ?? [], 'assistance'),
    ...duplicatesIn(book.discounts ?? [], 'discounts'),
    ...duplicatesIn(book.financing ?? [], 'financing'),
  ];
}

function duplicatesIn(entries: readonly { readonly id: string }[], list: string): Finding[] {
  const firstAt = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const first = firstAt.get(id);
    if (first === undefined) {
      firstAt.set(id, index);
      return [];
    }
    return error({
      code: 'duplicate-id',
      path: `${list}[${index}].id`,
      expected: `an id no other entry of ${list} has`,
      received: `"${id}", which ${list}[${first}] has too`,
      advice: 'Give one of the two another id.',
    });
  });
}
