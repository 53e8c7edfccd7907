import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem, ForecostError } from '@forecost/core';
import { promiseCallback } from '@forecost/core/callback';
import {
  type CompiledPriceBook,
  compilePriceBook,
  describeJsonMistake,
  duplicateKeys,
  findJsonMistake,
  isCompiled,
  type LineOf,
  linesIn,
  readCompiled,
  withLine,
} from '@forecost/core/price-book';

/** The compiled price books the server knows, by the practice's id. */
export type Books = ReadonlyMap<string, CompiledPriceBook>;

/** A price book that the server cannot start with; the message names the file and every problem. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/**
 * Reads price books, as people write them or compiled, and compiles those that are not.
 *
 * @param paths files, and folders of which every `.json` file is taken
 * @param now a callback must be promisable from here on
 * @throws BookError for the first file that is missing, refused, or of a practice already read
 */
export function loadBooks(paths: readonly string[], now: Date): Books {
  const books = new Map<string, CompiledPriceBook>();
  const files = new Map<string, string>();
  for (const file of paths.flatMap(bookFiles)) {
    const book = loadBook(file, now);
    const { id } = book.book.practice;
    const other = files.get(id);
    if (other !== undefined) {
      throw new BookError(`${file} and ${other} are both of the practice "${id}". Keep one.`);
    }
    books.set(id, book);
    files.set(id, file);
  }
  return books;
}

/**
 * The files that a path names: itself, or every `.json` file of a folder.
 *
 * @throws BookError where there is none
 */
export function bookFiles(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })) {
    throw new BookError(`There is no price book or folder at ${path}.`);
  }
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  if (names.length === 0) throw new BookError(`There is no price book (*.json) in ${path}.`);
  return names.toSorted().map((name) => join(path, name));
}

function loadBook(file: string, now: Date): CompiledPriceBook {
  try {
    const { json, lineOf } = readJson(file);
    const compiled = namingLines(lineOf, () => compile(json));
    // What no schema can say: that holidays and hours leave a day to call back on.
    promiseCallback(compiled.book.practice, now.toISOString());
    return compiled;
  } catch (error) {
    throw new BookError(`The price book ${file} cannot be used:\n${reasonOf(error)}`);
  }
}

/** What a file holds, in UTF-8 with or without a byte order mark, and where in it. */
function readJson(file: string): { readonly json: unknown; readonly lineOf: LineOf } {
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) throw new Error('It is not UTF-8 text. Save it as UTF-8.');
  const text = new TextDecoder().decode(bytes);
  const mistake = findJsonMistake(text);
  if (mistake) throw new Error(`It is not JSON: ${describeJsonMistake(mistake)}`);
  const json: unknown = JSON.parse(text);
  const lineOf = linesIn(text);
  namingLines(lineOf, () => {
    const duplicates = duplicateKeys(text);
    if (duplicates.length > 0) throw new ForecostError('The price book', duplicates);
  });
  return { json, lineOf };
}

function namingLines<Result>(lineOf: LineOf, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ForecostError)) throw error;
    const problems = error.problems.map((problem) => withLine(problem, lineOf));
    throw new ForecostError('The price book', problems);
  }
}

function compile(json: unknown): CompiledPriceBook {
  if (!isCompiled(json)) return compilePriceBook(json);
  readCompiled(json);
  return json as CompiledPriceBook;
}

function reasonOf(error: unknown): string {
  if (error instanceof ForecostError) return error.problems.map(describeProblem).join('\n');
  return `  ${error instanceof Error ? error.message : String(error)}`;
}
