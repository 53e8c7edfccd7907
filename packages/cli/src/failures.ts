import { ForecostError, type Problem } from '@forecost/core';
import { type LineOf, withLine } from '@forecost/core/price-book';

/** The command was called in a way it does not understand; help is shown with it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file cannot be read or written, or holds no JSON; the message says which, why and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** A price book is refused; the message names the file and lines, the problems what a program looks for. */
export class RefusedBook extends ForecostError {
  constructor(name: string, problems: readonly Problem[], lineOf: LineOf) {
    super(name, problems);
    this.message = new ForecostError(
      name,
      problems.map((one) => withLine(one, lineOf)),
    ).message;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EEXIST: 'there is a file of that name already',
  EISDIR: 'it is a folder, expected a file',
  ENOTDIR: 'a part of its path is a file, expected a folder',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** Says in words why the system refused a file. */
export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
