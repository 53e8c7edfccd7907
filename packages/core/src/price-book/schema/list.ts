import * as z from 'zod/mini';
import { refuse } from './refusal.ts';

/** A list that needs at least one item. */
export function list<Item extends z.ZodMiniType>(item: Item, what: string) {
  const expected = `a list of at least one of its ${what}`;
  return z
    .array(item, expected)
    .check(refuse((items) => (items.length > 0 ? undefined : { code: 'empty-list', expected })));
}
