/** How long a request that could not be kept speaks against the storage, unless one is kept since. */
const REMEMBERED = 60_000;

/** How long a write speaks for it. Not asked for each time, or anybody could keep the disk busy. */
const BETWEEN_WRITES = 5_000;

/** Knows whether requests can be kept. */
export interface Health {
  /** Runs what keeps a request, and remembers how it ended. */
  watch<T>(keep: () => Promise<T>): Promise<T>;
  /** Throws what keeps a request from being kept. */
  probe(): Promise<void>;
}

/**
 * @param write what a disk that is full or read-only refuses, though it can still be read; a small one may
 *   still fit where a request does not
 * @param elapsed milliseconds of a clock that nobody can set
 */
export function createHealth(write: () => Promise<void>, elapsed: () => number): Health {
  let failed: { readonly error: unknown; readonly at: number } | undefined;
  let written: { readonly outcome: Promise<void>; readonly at: number } | undefined;
  return {
    async watch(keep) {
      try {
        const kept = await keep();
        failed = undefined;
        return kept;
      } catch (error) {
        failed = { error, at: elapsed() };
        throw error;
      }
    },
    async probe() {
      const now = elapsed();
      if (failed && now - failed.at < REMEMBERED) throw failed.error;
      if (!written || now - written.at >= BETWEEN_WRITES) written = { outcome: write(), at: now };
      await written.outcome;
    },
  };
}
