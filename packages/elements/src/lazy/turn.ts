/** Milliseconds of work after which a task leaves the page a moment. */
const LONG = 8;

let last: Promise<unknown> = Promise.resolve();
let painted: Promise<unknown> | undefined;
let began = 0;

/**
 * Resolves in a task of its own, after those of all who asked before, and after the browser has
 * painted what they rendered: so the page is never held up for long.
 */
export function takeTurn(): Promise<unknown> {
  return (last = last.then(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    await painted;
    began = performance.now();
  }));
}

/** Takes another turn where the last one has lasted long. */
export async function shareTurn(): Promise<void> {
  if (performance.now() - began > LONG) await takeTurn();
}

/** To be called when something was rendered: the next turn would be laid out in one task with it. */
export function noteRendered(): void {
  painted = new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    // A page that is not shown has no frames.
    setTimeout(resolve, 1000);
  });
}
