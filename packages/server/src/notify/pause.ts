/** How a look for requests that the front desk was not told of has ended. */
export type Outcome = 'nothing-new' | 'told' | 'failed';

/** So many times longer is the pause after a message: one a minute, whoever asks for however many calls. */
const QUIET = 12;

/** After many failures it is still tried so often: whoever waits for a call waits all the same. */
const LONGEST = 3_600_000;

/**
 * Milliseconds until the next look.
 *
 * @param failures how many looks in a row have failed, this one included
 * @param wait how long the receiver asked to be left alone for
 */
export function pauseAfter(
  outcome: Outcome,
  failures: number,
  every: number,
  wait: number,
): number {
  const times = outcome === 'told' ? QUIET : 2 ** failures;
  return Math.min(Math.max(every * times, wait), LONGEST);
}
