import { describeProblem } from '@forecost/core';
import type { Finding } from '@forecost/core/price-book';

/** Writes a line of results. */
export function printLine(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line about what went wrong or what was done, which a pipe must not carry. */
export function printNote(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A finding on one line: severity, path, what was found and expected, what to do. */
export function findingLine(finding: Finding): string {
  return `${finding.severity.padEnd(7)} ${describeProblem(finding).trim()}`;
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
