let last: Promise<unknown> = Promise.resolve();

/** Resolves in a task of its own, after those of all who asked before: so the page is never held up for long. */
export function takeTurn(): Promise<unknown> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve)));
  return last;
}
