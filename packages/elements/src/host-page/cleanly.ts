/**
 * Does a task as if the page's scripts had added nothing to what every object inherits: neither a
 * member named as one that a price book or a plan may leave out, nor a `toJSON` of arrays.
 *
 * The task begins at once, and is done when this returns, where the page has added nothing.
 */
export function cleanly<Result>(task: () => Result): Result | Promise<Result> {
  for (const added in []) {
    return import('./without-additions.ts').then(({ withoutAdditions }) => withoutAdditions(task));
  }
  return task();
}
