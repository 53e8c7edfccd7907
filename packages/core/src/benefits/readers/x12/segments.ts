import { ForecostError } from '../../../errors.ts';
import { readSeparators, type Separators } from './separators.ts';

/** One segment: its identifier and its elements, numbered as X12 does (element 1 is at index 1). */
export interface Segment {
  readonly id: string;
  readonly elements: readonly string[];
  /** `segment 21`, counted from ISA as 1. */
  readonly where: string;
}

/** What a 271 may hold at most; a real one of a large family has some hundred segments. */
export const X12_LIMITS = { characters: 5_000_000, segments: 100_000 };

/** An interchange cut into segments. */
export interface Interchange {
  readonly separators: Separators;
  readonly segments: readonly Segment[];
  /** Where the text breaks off within a segment, which is none of the segments. */
  readonly brokenOff?: string;
}

/** Segments that only close, whatever is missing of them. */
const CLOSING = /^(SE|GE|IEA)\b/;

/**
 * Cuts an X12 interchange into segments by the separators its ISA declares.
 *
 * A last segment without its terminator may be cut within a figure and is left out. Line breaks that
 * end no segment mean nothing, those within a segment neither (files wrapped at 80 columns), and nor
 * does an opening byte-order mark.
 *
 * @throws ForecostError `wrong-type`, `text-too-long`, `too-many-segments` and those of {@link readSeparators}
 */
export function readInterchange(input: unknown): Interchange {
  if (typeof input !== 'string') refuse('wrong-type', 'the text of an X12 271', kindOf(input));
  const { characters, segments: most } = X12_LIMITS;
  if (input.length > characters) {
    refuse('text-too-long', `at most ${characters} characters`, `${input.length}`);
  }
  const written = input.trimStart();
  const separators = readSeparators(written);
  const text = /[\r\n]/.test(separators.terminator) ? written : written.replaceAll(/[\r\n]/g, '');
  const lines = text.split(separators.terminator, most + 1);
  if (lines.length > most) refuse('too-many-segments', `at most ${most} segments`, 'more');
  const rest = lines.pop()?.trim() ?? '';
  const isCut = rest !== '' && !CLOSING.test(rest);
  if (!isCut) lines.push(rest);
  const whole = lines.map((line) => line.trim()).filter((line) => line !== '');
  const segments = whole.map((line, index) => {
    const elements = line.split(separators.element).map((element) => element.trim());
    return { id: elements[0] ?? '', elements, where: `segment ${index + 1}` };
  });
  if (!isCut) return { separators, segments };
  return { separators, segments, brokenOff: `segment ${segments.length + 1}` };
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : `a value of type ${typeof value}`;
}

function refuse(code: string, expected: string, received: string): never {
  throw new ForecostError('The X12 271', [{ code, path: '', expected, received }]);
}
