/**
 * What a page runs first in tests where `FORECOST_LATE_IDLE` says by how many milliseconds its idle
 * moments come later, as on a busy machine; undefined where they come as they are.
 *
 * What an element fetches when idle is not there yet then: a test that takes it for granted fails,
 * and so does an element that does.
 */
export const LATE_IDLE = lateIdle(Number(process.env['FORECOST_LATE_IDLE'] ?? 0));

function lateIdle(milliseconds: number): string | undefined {
  if (!(milliseconds > 0)) return undefined;
  return `{
    const idle = window.requestIdleCallback;
    window.requestIdleCallback = (...request) => setTimeout(() => idle(...request), ${milliseconds});
  }`;
}
