import type { Serving } from './serve.ts';

/**
 * Closes the server when the process is asked to end (SIGINT, SIGTERM).
 *
 * @returns resolves once it has closed; a second signal ends the process at once, as always
 */
export function closedOnSignals(server: Pick<Serving, 'close'>): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      process.off('SIGINT', end);
      process.off('SIGTERM', end);
      server.close().then(resolve, reject);
    };
    process.on('SIGINT', end);
    process.on('SIGTERM', end);
  });
}
