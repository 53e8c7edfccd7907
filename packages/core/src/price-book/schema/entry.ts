import * as z from 'zod/mini';

const PREFIX = 'one of the keys ';

/** An object with exactly these keys; any other key is refused with the known ones named. */
export function entry<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, { error: namesKeys(Object.keys(shape)) });
}

/** An object with some of these keys and values of one kind. */
export function entryByKey<const Key extends string, Value extends z.ZodMiniType>(
  keys: readonly Key[],
  value: Value,
) {
  return z.partialRecord(z.enum(keys), value, { error: namesKeys(keys) });
}

/** The keys an `unrecognized_keys` message of {@link entry} names. */
export function knownKeys(message: string): string[] {
  return message.startsWith(PREFIX) ? message.slice(PREFIX.length).split(', ') : [];
}

// A finished zod issue no longer knows its schema, so the message has to carry the keys.
function namesKeys(keys: readonly string[]) {
  return (issue: z.core.$ZodRawIssue) =>
    issue.code === 'unrecognized_keys' ? PREFIX + keys.join(', ') : 'an object';
}
