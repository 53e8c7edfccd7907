/** Runs a task when the page has nothing better to do; Safari cannot say when, so it waits a little. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task);
  else setTimeout(task, 1000);
}
