import { reasonOf } from './storage-error.ts';

/** What a code of the file system or the database means to whoever starts the server. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EEXIST: 'a file, or a broken link, stands where the folder should be',
  ENOTDIR: 'a file, or a broken link, stands where the folder should be',
  EISDIR: 'a folder stands where the file should be',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'its folder cannot be made there',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  SQLITE_BUSY: 'another process keeps it locked',
  SQLITE_CANTOPEN: 'this user may not open it, or not write beside it',
  SQLITE_CORRUPT: 'it is damaged, so restore it from a backup',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'the disk is full, or does not work',
  SQLITE_NOTADB: 'it is no database',
  SQLITE_READONLY: 'this user may not write it',
};

/** The database cannot be opened: the message says which, why, and what to do. */
export class OpeningError extends Error {
  override readonly name = 'OpeningError';

  constructor(file: string, cause: unknown) {
    const code = reasonOf(cause);
    const meaning = MEANINGS[code];
    const why = meaning === undefined ? messageOf(cause) : `${meaning} (${code})`;
    super(
      `The database ${file} cannot be opened: ${why}. Mend that, or choose another folder with --data.`,
      { cause },
    );
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
