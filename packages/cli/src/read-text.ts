import { createReadStream } from 'node:fs';
import { FileError, reasonOf } from './failures.ts';

/** The operand that stands for standard input. */
export const STANDARD_INPUT = '-';

/** How messages name a file. */
export function nameOf(path: string): string {
  if (path === STANDARD_INPUT) return 'Standard input';
  return path === '' ? 'A file without a name' : path;
}

/** Beyond any price book or payer's answer; a file that never ends is given up here. */
const MOST_MEGABYTES = 32;

/**
 * Reads a text file, or standard input for `-`, without its byte order mark. An X12 interchange that
 * is not UTF-8 is read as Latin-1, in which payers' systems write names such as Muñoz.
 *
 * @throws FileError where it cannot be read, is not UTF-8 or is larger than 32 MB
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (bytes.subarray(0, 3).toString() === 'ISA') return bytes.toString('latin1');
    throw new FileError(`${nameOf(path)} is not UTF-8 text. Save it as UTF-8 and try again.`);
  }
}

async function readBytes(path: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of path === STANDARD_INPUT ? process.stdin : createReadStream(path)) {
      size += (chunk as Buffer).length;
      if (size > MOST_MEGABYTES * 1_000_000) break;
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw new FileError(`${nameOf(path)} cannot be read: ${reasonOf(error)}. Check the path.`);
  }
  if (size <= MOST_MEGABYTES * 1_000_000) return Buffer.concat(chunks);
  throw new FileError(
    `${nameOf(path)} is larger than ${MOST_MEGABYTES} MB. Check that it is the right file.`,
  );
}
