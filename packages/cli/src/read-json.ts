import { ForecostError, type Problem } from '@forecost/core';
import {
  describeJsonMistake,
  duplicateKeys,
  findJsonMistake,
  type LineOf,
  linesIn,
} from '@forecost/core/price-book';
import { FileError } from './failures.ts';
import { nameOf, readText } from './read-text.ts';

/** Whether an error may quote a document; what is about a patient may not be. */
export type Quoting = 'quotable' | 'private';

/** What a file holds, and the keys in it that are there twice, of which JSON keeps the last. */
export interface JsonFile {
  readonly json: unknown;
  readonly duplicates: readonly Problem[];
  readonly lineOf: LineOf;
}

/**
 * Reads a JSON document from a file, or from standard input for `-`.
 *
 * @throws FileError where it cannot be read or is not JSON
 * @throws ForecostError `duplicate-key`
 */
export async function readJson(path: string, quoting: Quoting = 'quotable'): Promise<unknown> {
  const { json, duplicates } = await readJsonFile(path, quoting);
  if (duplicates.length > 0) throw new ForecostError(nameOf(path), duplicates);
  return json;
}

/**
 * The same for whoever lists what is wrong with it.
 *
 * @throws FileError where it cannot be read or is not JSON
 */
export async function readJsonFile(path: string, quoting: Quoting = 'quotable'): Promise<JsonFile> {
  const source = await readText(path);
  return {
    json: parseJson(source, path, quoting),
    duplicates: duplicateKeys(source),
    lineOf: linesIn(source),
  };
}

/**
 * Parses the text of a file as JSON.
 *
 * @throws FileError where it is not
 */
export function parseJson(source: string, path: string, quoting: Quoting): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    const mistake = findJsonMistake(source);
    if (!mistake) throw error;
    const { line, column } = mistake;
    const said =
      quoting === 'private'
        ? `line ${line}, column ${column}. Correct the file there and try again.`
        : describeJsonMistake(mistake);
    throw new FileError(`${nameOf(path)} is not JSON: ${said}`);
  }
}
