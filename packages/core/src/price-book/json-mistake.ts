import { inWords, type Mistake, type Where } from './json-mistake-words.ts';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?![\w$])/y;
// oxlint-disable-next-line no-control-regex -- what a text may not hold
const TEXT = /"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;
const SPACE = /[ \t\r\n]*/y;

/** The first thing in a text that keeps it from being JSON. */
export interface JsonMistake {
  /** From 1, as editors count. */
  readonly line: number;
  /** From 1, in UTF-16 code units of the line. */
  readonly column: number;
  /** What stands there, in words. */
  readonly received: string;
  /** What would have been right, in words. */
  readonly expected: string;
  /** What to do, in one sentence. */
  readonly advice: string;
}

/**
 * Finds what keeps a text from being JSON, in words for whoever wrote it by hand.
 *
 * @returns `undefined` where the text is JSON
 */
export function findJsonMistake(json: string): JsonMistake | undefined {
  /** Where the brackets stand that are open. */
  const open: number[] = [];
  const afterValue = (): Where => (open.length > 0 ? 'comma' : 'end');
  let where: Where = 'value';
  let at = skip(SPACE, json, 0);
  for (; at < json.length || where !== 'end'; at = skip(SPACE, json, at)) {
    const wrong: Mistake = { json, at, where, opened: open.at(-1) };
    const character = json[at] ?? '';
    const isInObject = json[open.at(-1) ?? -1] === '{';
    if (character === (isInObject ? '}' : ']') && /comma|first/.test(where)) {
      open.pop();
      at += 1;
      where = afterValue();
    } else if (where === 'comma' || where === 'colon') {
      if (character !== (where === 'comma' ? ',' : ':')) return inWords(wrong);
      at += 1;
      where = where === 'comma' && isInObject ? 'key' : 'value';
    } else if (character === '"' && where !== 'end') {
      at = skip(TEXT, json, at);
      if (json[at] !== '"') return inWords({ ...wrong, at, where: 'text' });
      at += 1;
      where = where.endsWith('key') ? 'colon' : afterValue();
    } else if (!where.endsWith('value')) {
      return inWords(wrong);
    } else if (character === '{' || character === '[') {
      open.push(at);
      at += 1;
      where = character === '{' ? 'first key' : 'first value';
    } else {
      at = Math.max(skip(NUMBER, json, at), skip(WORD, json, at));
      if (at === wrong.at) return inWords(wrong);
      where = afterValue();
    }
  }
  return undefined;
}

/** A mistake in a line: where, what was found, what was expected, what to do. */
export function describeJsonMistake(mistake: JsonMistake): string {
  const { line, column, received, expected, advice } = mistake;
  return `line ${line}, column ${column}: found ${received}, expected ${expected}. ${advice}`;
}

/** The end of what a pattern finds at a place; the place itself where it finds nothing. */
function skip(pattern: RegExp, json: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(json)?.[0].length ?? 0);
}
