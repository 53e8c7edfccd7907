import * as z from 'zod/mini';
import { describeValue } from './describe-value.ts';
import { refuse } from './refusal.ts';

/** A list that needs at least one item. */
export function list<Item extends z.ZodMiniType>(item: Item, what: string) {
  const expected = `a list of at least one of its ${what}`;
  return z
    .array(item, expected)
    .check(refuse((items) => (items.length > 0 ? undefined : { code: 'empty-list', expected })));
}

/**
 * Refuses a list that names a service twice: what two entries of one say together is nowhere said,
 * and each would be counted by itself.
 *
 * @param advice where to write more of one service
 */
export function eachServiceOnce<Item>(serviceOf: (item: Item) => string, advice: string) {
  return refuse<Item[]>((items) => {
    const ids = items.map(serviceOf);
    const twice = ids.find((id, place) => ids.indexOf(id) < place);
    if (twice === undefined) return undefined;
    const received = `${describeValue(twice)} more than once`;
    return { code: 'service-listed-twice', expected: 'each service once', received, advice };
  });
}
