/**
 * Does a task now, and again whenever that time has passed since it ended, until it is stopped. It
 * keeps no process alive.
 *
 * @returns what stops it
 */
export function repeat(milliseconds: number, task: () => void | Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const run = async (): Promise<void> => {
    await task();
    if (!stopped) timer = setTimeout(() => void run(), milliseconds).unref();
  };
  void run();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
