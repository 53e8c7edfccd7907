import type { JsonMistake } from './json-mistake.ts';
import { describeValue } from './schema/describe-value.ts';

const EXPECTED = {
  value: 'a value',
  'first value': 'a value or "]"',
  'first key': 'a key in quotation marks or "}"',
  key: 'another key in quotation marks',
  colon: '":" after the key',
  comma: 'a comma or',
  text: 'the " that ends the text',
  end: 'nothing more',
} as const;

/** What a JSON text has to go on with; in a text, with what ends it. */
export type Where = keyof typeof EXPECTED;

/** Where a text is no JSON. */
export interface Mistake {
  readonly json: string;
  readonly at: number;
  readonly where: Where;
  /** Where the bracket stands that is open there. */
  readonly opened: number | undefined;
}

/** What to do about what people write: the first that fits what stands there, and where. */
const ADVICE: readonly (readonly [what: RegExp, advice: string, where?: RegExp])[] = [
  [/^\\/, String.raw`Write \\ for a backslash.`, /text/],
  [/^\t/, 'Write a space in place of the tab.', /text/],
  [
    /^[\r\n]/,
    String.raw`End the text with ", and write \n where it goes on in a new line.`,
    /text/,
  ],
  [/^$/, 'Check that the whole file was saved, and that each bracket is closed.'],
  [/^</, 'Check that it is the right file: this is a web page.', /^value$/],
  [/^[\w-]+:(\s|$)/, 'Write it in JSON: this looks like YAML.', /^value$/],
  [/^[“”„«»]/, 'Write straight quotation marks: ".'],
  [/^[‘’‚'`]/, 'Write " before and after keys and texts.'],
  [/^(\/\/|\/\*|#)/, 'Delete the comment: JSON has none.'],
  [
    /^[\u00a0\u2000-\u200b\u2028-\u202f\u2060\u3000\ufeff]/,
    'Write an ordinary space in its place.',
  ],
  [/^[}\]]/, 'Delete the comma before it.', /^key|^value/],
  [/^,/, 'Delete one of the two commas.', /key|value/],
  [/^\d/, 'Write numbers without separators of thousands, cents after a point: 1200.50.', /^key/],
  [/^[$€£]/, 'Write amounts as numbers, without a sign of the currency: 475.', /value/],
  [/^[-+.]?\d/, 'Write numbers as 475, 0.5 or -1.', /value/],
  [/^(true|false|null)\b/i, 'Write it in small letters.', /value/],
  [/^\p{L}/u, 'Write " before and after it.', /key|value/],
  [/^[}\]]/, 'Close each { with } and each [ with ].'],
  [/^["{[\d\p{L}-]/u, 'Write a comma between the two.', /comma/],
];

/** Says what is wrong where a text is no JSON. */
export function inWords({ json, at, where, opened }: Mistake): JsonMistake {
  const lines = json.slice(0, at).split(/\r\n|[\r\n]/);
  const rest = json.slice(at, at + 40);
  const closing = json[opened ?? -1] === '{' ? '"}"' : '"]"';
  const known = ADVICE.find(([what, , when]) => what.test(rest) && (!when || when.test(where)));
  return {
    line: lines.length,
    column: lines.at(-1)!.length + 1,
    received: wordsFor(rest),
    expected: where === 'comma' ? `${EXPECTED.comma} ${closing}` : EXPECTED[where],
    advice: known?.[1] ?? 'Correct it, or delete it.',
  };
}

function wordsFor(rest: string): string {
  if (rest === '') return 'the end of the file';
  if (/^[\r\n]/.test(rest)) return 'the end of the line';
  if (rest.startsWith('\t')) return 'a tab';
  return describeValue(/^([\p{L}\p{N}_.$%+-]+|\\?.)/su.exec(rest)![0]);
}
