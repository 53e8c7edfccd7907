/**
 * The database did not do what it was asked, and nothing was changed.
 *
 * Holds the database's own code and no message: messages may quote values.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  /**
   * `SQLITE_FULL`, `SQLITE_READONLY`, `SQLITE_BUSY`…; `closed` after the storage was closed; `file-gone`
   * where the file was deleted or replaced while it was open.
   */
  readonly reason: string;

  constructor(reason: string) {
    super(`The storage is unavailable: ${reason}.`);
    this.reason = reason;
  }
}

// Source: https://www.sqlite.org/rescode.html, primary result codes.
const SQLITE_CODES: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

/** Runs a database operation; see {@link asStorageError}. */
export type Guard = <T>(operation: () => Promise<T>) => Promise<T>;

/** Runs a database operation so that whatever it throws comes out as a {@link StorageError}. */
export async function asStorageError<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError(reasonOf(error));
  }
}

/** The code of what a database or the file system has thrown. */
export function reasonOf(error: unknown): string {
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  // The low byte of an extended result code is the primary one.
  if (typeof errcode === 'number') return SQLITE_CODES[errcode & 0xff] ?? `SQLITE_${errcode}`;
  if (code === 'ERR_INVALID_STATE') return 'closed';
  return typeof code === 'string' ? code : 'unknown';
}
