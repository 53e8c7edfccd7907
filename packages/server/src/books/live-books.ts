import { statSync } from 'node:fs';
import type { Log } from '../log/log.ts';
import {
  type AllowedOrigins,
  allowedOrigins,
  type OriginSettings,
} from '../origins/allowed-origins.ts';
import { BookError, bookFiles, type Books, loadBooks } from './load-books.ts';

/** The price books served now, with who may use them. Both change together, or not at all. */
export interface LiveBooks {
  readonly books: Pick<Books, 'get' | 'keys'>;
  readonly origins: AllowedOrigins;
  /**
   * Looks whether a file changed, and reads the books again once the same change was seen twice: a
   * file still being written is left alone. What cannot be used is logged, and the old books stay.
   */
  look(): void;
}

/** What reading books needs. */
export interface LiveBooksDeps {
  /** As for {@link loadBooks}. */
  readonly paths: readonly string[];
  readonly origins: OriginSettings | undefined;
  readonly log: Log;
  readonly now: () => Date;
}

/**
 * Reads the price books for the first time.
 *
 * @throws BookError where one cannot be used; Error where the origins cannot
 */
export function readLiveBooks({ paths, origins, log, now }: LiveBooksDeps): LiveBooks {
  // Before reading: what changes meanwhile is then read again.
  let read = fingerprint(paths);
  let seen = read;
  let served = load([]);

  function load(needed: Iterable<string>) {
    const books = loadBooks(paths, now());
    const gone = [...needed].filter((id) => !books.has(id));
    if (gone.length > 0) throw new BookError(goneMessage(gone));
    return { books, origins: allowedOrigins(books, origins) };
  }

  function reload(): void {
    try {
      served = load(served.books.keys());
      log({ event: 'books-read', practices: [...served.books.keys()] });
    } catch (error) {
      log({ event: 'books-refused', reason: error instanceof Error ? error.message : 'unknown' });
    }
  }

  return {
    books: {
      get: (id) => served.books.get(id),
      keys: () => served.books.keys(),
    },
    origins: {
      forAny: (origin) => served.origins.forAny(origin),
      forPractice: (practice, origin) => served.origins.forPractice(practice, origin),
    },
    look() {
      const found = fingerprint(paths);
      const settled = found === seen;
      seen = found;
      if (!settled || found === read) return;
      read = found;
      reload();
    },
  };
}

/** A practice that disappears would refuse its patients: a half-done upload must not do that. */
function goneMessage(gone: readonly string[]): string {
  return `There is no price book of "${gone.join('", "')}" any more. Restart the server to stop serving it.`;
}

/** Changes whenever a file does; the text of the error where the files cannot even be listed. */
function fingerprint(paths: readonly string[]): string {
  try {
    return paths
      .flatMap(bookFiles)
      .map((file) => {
        const { ino, size, mtimeMs } = statSync(file);
        return `${file} ${ino} ${size} ${mtimeMs}`;
      })
      .join('\n');
  } catch (error) {
    return String(error);
  }
}
