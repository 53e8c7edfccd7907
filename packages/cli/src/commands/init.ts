import { open } from 'node:fs/promises';
import { type Command, EXIT } from '../command.ts';
import { FileError, reasonOf, UsageError } from '../failures.ts';
import { blankBook } from '../init/blank-book.ts';
import { printLine } from '../print.ts';
import { readArguments } from '../read-arguments.ts';

/** `forecost init`: a price book to fill in, which is refused until it is. */
export const init: Command = {
  name: 'init',
  summary: 'Write a price book for you to fill in.',
  usage: '<book.json>',
  details: [
    '<book.json>  where to write it; a file that is there is left alone',
    'What only you know is null. `forecost check` lists it, and no page takes the book before it is filled in.',
  ],
  async run(args) {
    const [path] = readArguments(args, {}, ['book.json']).operands;
    if (path === '-') throw new UsageError('standard output is no book; name a file');
    await writeNew(path, `${JSON.stringify(blankBook(today()), undefined, 2)}\n`);
    printLine(
      `Wrote ${path}. Replace each null with what is true of your clinic; \`forecost check ${path}\` says what is left.`,
    );
    return EXIT.ok;
  },
};

async function writeNew(path: string, content: string): Promise<void> {
  try {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new FileError(`${path} cannot be written: ${reasonOf(error)}. Name another file.`);
  }
}

/** Where the command runs. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
