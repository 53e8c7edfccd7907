import { closeSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The file a database is kept in, and the write-ahead log beside it. */
export interface DatabaseFile {
  /**
   * Whether both are still where they were opened. A file that was deleted or replaced can be written
   * as long as it is open, and nobody will ever read what was.
   */
  isThere(): boolean;
}

/**
 * Creates the file, and the folders it lies in, for their owner alone, since it holds personal data.
 *
 * @throws what the file system says
 */
export function createDatabaseFile(file: string): void {
  createFolder(dirname(file));
  closeSync(openSync(file, 'a', 0o600));
}

/** Watches a file that a database has open. */
export function watchDatabaseFile(file: string): DatabaseFile {
  const files = [file, `${file}-wal`];
  const opened = files.map(identityOf);
  return { isThere: () => files.every((path, index) => identityOf(path) === opened[index]) };
}

/** One by one: Node's own way to make several never ends where none can be made, as in /proc. */
function createFolder(folder: string): void {
  if (isFolder(folder)) return;
  if (dirname(folder) !== folder) createFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
    syncFolder(dirname(folder));
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
}

/** Until its parent is on disk a new folder may be gone after a loss of power, with all that is in it. */
function syncFolder(folder: string): void {
  let opened: number | undefined;
  try {
    opened = openSync(folder, 'r');
    fsyncSync(opened);
  } catch {
    // Where folders cannot be opened, as on Windows, the system sees to it.
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Tells a file from another under the same name; nothing where there is none that can be asked. */
function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
