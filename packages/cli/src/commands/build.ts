import { parse, resolve } from 'node:path';
import { checkPriceBook, compilePriceBook } from '@forecost/core/price-book';
import { type Command, EXIT } from '../command.ts';
import { endedBook } from '../ended-book.ts';
import { UsageError } from '../failures.ts';
import { priceSummary } from '../price-summary.ts';
import { findingLine, printLine, printLines, printNote } from '../print.ts';
import { readArguments } from '../read-arguments.ts';
import { readJsonFile } from '../read-json.ts';
import { namingLines } from '../read-price-book.ts';
import { writeAtomically } from '../write-atomically.ts';

/** `forecost build`: the file a page loads, written only if the book has no errors. */
export const build: Command = {
  name: 'build',
  summary: 'Compile a price book into the file a page loads.',
  usage: '<book.json> [-o <out.json>]',
  details: [
    '<book.json>            a price book as written; - reads standard input',
    '-o, --output <path>    default: <book>.compiled.json beside the book',
    'Warnings are printed and do not stop the build; errors do, and nothing is written.',
  ],
  async run(args) {
    const options = { output: { type: 'string', short: 'o' } } as const;
    const { values, operands } = readArguments(args, options, ['book.json']);
    const [input] = operands;
    const output = values.output ?? besides(input);
    if (resolve(output) === resolve(input)) {
      throw new UsageError(`--output ${output} is the price book itself; name another file`);
    }
    const file = await readJsonFile(input);
    const compiled = namingLines(input, file, () => compilePriceBook(file.json));
    const findings = [...checkPriceBook(compiled.book), ...endedBook(compiled.book)];
    for (const finding of findings) printNote(findingLine(finding, file.lineOf));
    await writeAtomically(output, `${JSON.stringify(compiled)}\n`);
    printLine(`Wrote ${output}, version ${compiled.book.version}, checksum ${compiled.checksum}.`);
    printLines([priceSummary(compiled.book)]);
    return EXIT.ok;
  },
};

function besides(input: string): string {
  if (input === '-') throw new UsageError('standard input has no name; name the --output');
  const { dir, name } = parse(input);
  return `${dir ? `${dir}/` : ''}${name}.compiled.json`;
}
