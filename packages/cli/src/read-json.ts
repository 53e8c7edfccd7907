import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { FileError, reasonOf } from './failures.ts';

/** The operand that stands for standard input. */
export const STANDARD_INPUT = '-';

/**
 * Reads a JSON document from a file, or from standard input for `-`.
 *
 * @throws FileError where it cannot be read or is not JSON
 */
export async function readJson(path: string): Promise<unknown> {
  const source = await readText(path);
  try {
    // Editors on Windows begin files with a byte order mark, which JSON.parse refuses.
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FileError(`${path} is not JSON: ${why}. Correct the file there and try again.`);
  }
}

async function readText(path: string): Promise<string> {
  try {
    return await (path === STANDARD_INPUT ? text(process.stdin) : readFile(path, 'utf8'));
  } catch (error) {
    throw new FileError(`${path} cannot be read: ${reasonOf(error)}. Check the path.`);
  }
}
