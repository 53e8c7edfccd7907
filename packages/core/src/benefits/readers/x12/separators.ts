import { ForecostError } from '../../../errors.ts';

/** The characters that structure an interchange. */
export interface Separators {
  readonly element: string;
  readonly component: string;
  /** Splits repeated elements; only from 00402 on. In 4010 its place holds a code. */
  readonly repetition: string | undefined;
  readonly terminator: string;
}

/** ISA has sixteen elements; the last is one character, and the next ends the segment. */
const ISA_ELEMENTS = 16;

/** An element longer than this means that the text is no ISA segment. */
const LONGEST_ISA = 300;

/**
 * Reads the separators from the ISA segment, which is where X12 declares them.
 *
 * Counts elements rather than characters, so that an ISA whose padding was lost is read too.
 *
 * @throws ForecostError `not-x12`, `separators-unreadable`
 */
export function readSeparators(text: string): Separators {
  if (!text.startsWith('ISA'))
    refuse('not-x12', 'an interchange that begins with ISA', 'another beginning');
  const head = text.slice(0, LONGEST_ISA);
  const element = head.charAt(3);
  const elements = head.split(element);
  const last = elements[ISA_ELEMENTS] ?? '';
  const [component = '', terminator = ''] = last;
  const [identifier = '', version = ''] = [elements[11], elements[12]];
  const repeats = version >= '00402' && isSeparator(identifier);
  const repetition = repeats ? identifier : undefined;
  const separators = [element, component, terminator, ...(repeats ? [identifier] : [])];
  if (!separators.every(isSeparator) || new Set(separators).size < separators.length) {
    refuse(
      'separators-unreadable',
      'sixteen ISA elements and four different separators',
      'something else',
    );
  }
  return { element, component, repetition, terminator };
}

function isSeparator(text: string): boolean {
  return text.length === 1 && !/[A-Za-z0-9 ]/.test(text);
}

function refuse(code: string, expected: string, received: string): never {
  throw new ForecostError('The X12 271', [{ code, path: 'segment 1', expected, received }]);
}
