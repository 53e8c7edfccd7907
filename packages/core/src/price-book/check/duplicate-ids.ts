import type { Benchmark, PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/**
 * An id names one thing: services, courses, packages, payers, locations; lines and phases within theirs.
 *
 * A fee schedule keeps its id from edition to edition; no two editions begin on the same day.
 */
export function duplicateIds(book: PriceBook): Finding[] {
  return [
    ...duplicatesIn(book.services, 'services'),
    ...book.services.flatMap(({ lines }, at) => duplicatesIn(lines, `services[${at}].lines`)),
    ...duplicatesIn(book.courses, 'courses'),
    ...book.courses.flatMap(({ phases }, at) => duplicatesIn(phases, `courses[${at}].phases`)),
    ...duplicatesIn(book.packages, 'packages'),
    ...duplicatesIn(book.payers, 'payers'),
    ...duplicatesIn(book.practice.locations, 'practice.locations'),
    ...sameEditions(book.benchmarks ?? []),
    ...duplicatesIn(book.assistance ?? [], 'assistance'),
    ...duplicatesIn(book.discounts ?? [], 'discounts'),
    ...duplicatesIn(book.financing ?? [], 'financing'),
  ];
}

function duplicatesIn(entries: readonly { readonly id: string }[], list: string): Finding[] {
  return repeats(entries.map(({ id }) => id)).map(({ key, first, index }) =>
    error({
      code: 'duplicate-id',
      path: `${list}[${index}].id`,
      expected: `an id no other entry of ${list} has`,
      received: `"${key}", which ${list}[${first}] has too`,
      advice: 'Give one of the two another id.',
    }),
  );
}

function sameEditions(benchmarks: readonly Benchmark[]): Finding[] {
  return repeats(benchmarks.map(({ id, from }) => `${id} from ${from}`)).map(
    ({ key, first, index }) =>
      error({
        code: 'duplicate-id',
        path: `benchmarks[${index}].from`,
        expected: 'a first day no other edition of the fee schedule has',
        received: `"${key}", as benchmarks[${first}]`,
        advice: 'Remove one, or date the newer one from the day it began to hold.',
      }),
  );
}

/** The entries whose key one before them has, and that one. */
function repeats(keys: readonly string[]): { key: string; first: number; index: number }[] {
  const firstAt = new Map<string, number>();
  return keys.flatMap((key, index) => {
    const first = firstAt.get(key);
    if (first !== undefined) return { key, first, index };
    firstAt.set(key, index);
    return [];
  });
}
