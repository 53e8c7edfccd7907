import {
  checkPriceBook,
  type Finding,
  isCompiled,
  readCompiled,
  safeParsePriceBook,
} from '@forecost/core/price-book';
import { type Command, EXIT } from '../command.ts';
import { counted, findingLine, printJson, printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readJson } from '../read-json.ts';

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
    const findings = findingsOf(await readJson(path));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (values.json) printJson({ ok: errors === 0, findings });
    else printReport(path, findings, errors);
    return errors === 0 ? EXIT.ok : EXIT.refused;
  },
};

function findingsOf(json: unknown): Finding[] {
  if (isCompiled(json)) return checkPriceBook(readCompiled(json));
  const result = safeParsePriceBook(json);
  if (result.ok) return checkPriceBook(result.book);
  return result.problems.map((problem) => ({ ...problem, severity: 'error' }));
}

function printReport(path: string, findings: readonly Finding[], errors: number): void {
  for (const finding of findings) printLine(findingLine(finding));
  const warnings = findings.length - errors;
  printLine(`${path}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`);
}
