/** Milliseconds of work after which a task leaves the page a moment. */
const LONG = 8;

let last: Promise<unknown> = Promise.resolve();
let began = 0;

/** Resolves in a task of its own, after those of all who asked before: so the page is never held up for long. */
export function takeTurn(): Promise<unknown> {
  last = last.then(() => new Promise((resolve) => setTimeout(resolve))).then(noteBegin);
  return last;
}

/** Takes another turn where the last one has lasted long. */
export async function shareTurn(): Promise<void> {
  if (performance.now() - began > LONG) await takeTurn();
}

function noteBegin(): void {
  began = performance.now();
}
