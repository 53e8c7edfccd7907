import type { PriceBook, Problem } from '@forecost/core';
import {
  checkPriceBook,
  type Finding,
  isCompiled,
  readCompiled,
  safeParsePriceBook,
} from '@forecost/core/price-book';
import { type Command, EXIT } from '../command.ts';
import { endedBook } from '../ended-book.ts';
import { priceSummary } from '../price-summary.ts';
import { counted, findingLine, printJson, printLine, printLines } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { type JsonFile, readJsonFile } from '../read-json.ts';
import { nameOf } from '../read-text.ts';

/** `forecost check`: everything wrong with a price book, of shape or of sense, at once. */
export const check: Command = {
  name: 'check',
  summary: 'List what is wrong or doubtful in a price book.',
  usage: '<book.json> [--json]',
  details: [
    '<book.json>  a price book, as written or compiled; - reads standard input',
    '--json       print {"ok", "findings"} for programs',
  ],
  async run(args) {
    const { values, operands } = readArguments(args, { json: { type: 'boolean' } }, ['book.json']);
    const [path] = operands;
    const file = await readJsonFile(path);
    const { book, findings } = judge(file);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (values.json) printJson({ ok: errors === 0, findings });
    else printReport(path, file, findings, errors, book);
    return errors === 0 ? EXIT.ok : EXIT.refused;
  },
};

/** What is wrong with a document, and the book it holds, if it holds one. */
interface Judged {
  readonly book?: PriceBook;
  readonly findings: readonly Finding[];
}

function judge({ json, duplicates }: JsonFile): Judged {
  const twice = duplicates.map(asError);
  const result = isCompiled(json)
    ? { ok: true as const, book: readCompiled(json) }
    : safeParsePriceBook(json);
  if (!result.ok) return { findings: [...twice, ...result.problems.map(asError)] };
  const { book } = result;
  return { book, findings: [...twice, ...checkPriceBook(book), ...endedBook(book)] };
}

function asError(problem: Problem): Finding {
  return { ...problem, severity: 'error' };
}

function printReport(
  path: string,
  { lineOf }: JsonFile,
  findings: readonly Finding[],
  errors: number,
  book: PriceBook | undefined,
): void {
  for (const finding of findings) printLine(findingLine(finding, lineOf));
  const warnings = findings.length - errors;
  printLine(`${nameOf(path)}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
  if (book && errors === 0) printLines([priceSummary(book)]);
}
