import { describeProblem } from '@forecost/core';
import { type Finding, type LineOf, withLine } from '@forecost/core/price-book';

/** Writes a line of results. */
export function printLine(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Writes lines of results for people; control characters in them cannot move the cursor or hide text. */
export function printLines(lines: readonly string[]): void {
  // oxlint-disable-next-line no-control-regex
  for (const line of lines) printLine(line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' '));
}

/** Writes a result for programs. */
export function printJson(document: object): void {
  printLine(JSON.stringify(document, undefined, 2));
}

/** Writes a line about what went wrong or what was done, which a pipe must not carry. */
export function printNote(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A finding on one line: severity, line and path, what was found and expected, what to do. */
export function findingLine(finding: Finding, lineOf: LineOf): string {
  return `${finding.severity.padEnd(7)} ${describeProblem(withLine(finding, lineOf)).trim()}`;
}

/** `1 error`, `2 errors`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
