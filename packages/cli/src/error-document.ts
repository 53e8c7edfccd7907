import { ForecostError, type Problem } from '@forecost/core';
import { type FileError, UsageError } from './failures.ts';

/** What stands on standard error after a failure with `--json`; the shape is that of the server's errors. */
export interface ErrorDocument {
  readonly error: {
    /** The first problem's; `misused` and `unreadable-file` where no document was judged. */
    readonly code: string;
    readonly message: string;
    /** Everything found wrong at once; empty where no document was judged. */
    readonly problems: readonly Problem[];
  };
}

/** A failure for programs. */
export function errorDocument(error: ForecostError | FileError | UsageError): ErrorDocument {
  const { message } = error;
  if (error instanceof ForecostError) {
    const { code } = error;
    const problems = error.problems.map(inOrder);
    // The lines below the first are the problems in words.
    const [summary = ''] = message.split(':\n', 1);
    return { error: { code, message: `${summary}.`, problems } };
  }
  const code = error instanceof UsageError ? 'misused' : 'unreadable-file';
  return { error: { code, message, problems: [] } };
}

/** The members in the order in which they are read. */
function inOrder({ code, path, expected, received, advice }: Problem): Problem {
  return { code, path, expected, received, ...(advice !== undefined && { advice }) };
}
