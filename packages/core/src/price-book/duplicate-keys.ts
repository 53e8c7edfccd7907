import type { Problem } from '../errors.ts';
import { describeValue } from './schema/describe-value.ts';

/** An object or a list that is open where the text is being read. */
interface Level {
  /** The keys so far; `undefined` in a list. */
  readonly keys: Set<string> | undefined;
  /** Where in it the reader is: a key, or an index as `[2]`. */
  place: string;
  /** Whether the next text is a key. */
  beforeKey: boolean;
  index: number;
}

/**
 * Finds keys that an object of a JSON text has twice. Parsers take the last one in silence, and so a
 * price that somebody corrected may not be the one that is used.
 *
 * @param json a text that `JSON.parse` accepts
 * @returns one problem for each key that was there before, in the order of the text
 */
export function duplicateKeys(json: string): Problem[] {
  const problems: Problem[] = [];
  const levels: Level[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const level = levels.at(-1);
    const character = json[at];
    if (character === '{' || character === '[') {
      levels.push(opened(character));
    } else if (character === '}' || character === ']') {
      levels.pop();
    } else if (character === ',' && level) {
      level.beforeKey = level.keys !== undefined;
      level.place = level.keys ? '' : `[${(level.index += 1)}]`;
    } else if (character === '"') {
      const end = endOfText(json, at);
      if (level?.keys && level.beforeKey) {
        const key = JSON.parse(json.slice(at, end + 1)) as string;
        level.place = key;
        level.beforeKey = false;
        if (level.keys.has(key)) problems.push(twice(key, levels));
        level.keys.add(key);
      }
      at = end;
    }
  }
  return problems;
}

function opened(bracket: '{' | '['): Level {
  const isObject = bracket === '{';
  return {
    keys: isObject ? new Set() : undefined,
    place: isObject ? '' : '[0]',
    beforeKey: isObject,
    index: 0,
  };
}

/** The index of the quotation mark that ends the text which begins at `start`. */
function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

function twice(key: string, levels: readonly Level[]): Problem {
  return {
    code: 'duplicate-key',
    path: levels
      .map(({ place }) => place)
      .join('.')
      .replaceAll('.[', '['),
    expected: 'each key once',
    received: `${describeValue(key)} twice in the same object`,
    advice: 'Keep the one that is meant; of two, the first would be left out.',
  };
}
