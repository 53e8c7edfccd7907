import { FileError } from './failures.ts';
import { readText } from './read-text.ts';

/** Whether an error may quote a document; what is about a patient may not be. */
export type Quoting = 'quotable' | 'private';

/**
 * Reads a JSON document from a file, or from standard input for `-`.
 *
 * @throws FileError where it cannot be read or is not JSON
 */
export async function readJson(path: string, quoting: Quoting = 'quotable'): Promise<unknown> {
  return parseJson(await readText(path), path, quoting);
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
    const why = error instanceof Error ? error.message : String(error);
    const said = quoting === 'private' ? placeIn(why) : `: ${why}`;
    throw new FileError(`${path} is not JSON${said}. Correct the file there and try again.`);
  }
}

/** The place that a message of JSON.parse names, without the excerpt that it quotes. */
function placeIn(message: string): string {
  const [place] = /line \d+ column \d+/.exec(message) ?? [];
  return place ? ` at ${place}` : ', or is cut off';
}
