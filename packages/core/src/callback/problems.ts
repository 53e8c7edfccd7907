import type * as z from 'zod/mini';
import type { Problem } from '../errors.ts';
import { pathText } from '../price-book/schema/path-text.ts';
import type { Refusal } from '../price-book/schema/refusal.ts';

type Issue = z.core.$ZodIssue;

/**
 * Tells the schema library's issues as problems that hold nothing of what was sent: no values, and
 * no unknown key either, since a key is as free a text as a value.
 *
 * Issues must have been made with `reportInput: true`, by which a missing field is told from a wrong one.
 */
export function problemsWithoutValues(issues: readonly Issue[]): Problem[] {
  return issues.map((issue) => {
    const path = pathText(issue.path);
    if (issue.code === 'custom') {
      return { received: 'something else', ...(issue.params as unknown as Refusal), path };
    }
    if (issue.code === 'unrecognized_keys') {
      const count = issue.keys.length;
      const received = count === 1 ? 'an unknown key' : `${count} unknown keys`;
      return { code: 'unknown-key', path, expected: issue.message, received };
    }
    const { message: expected, input } = issue;
    if (input === undefined) return { code: 'missing', path, expected, received: 'nothing' };
    const code = issue.code === 'invalid_value' ? 'not-one-of' : 'wrong-type';
    return { code, path, expected, received: kindOf(input) };
  });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
