import { ForecostError } from '../../../errors.ts';
import type { Notebook } from '../notebook.ts';
import type { Interchange, Segment } from './segments.ts';

/** The versions these rules were written for: HIPAA's of 2003 and of 2012. */
const VERSIONS = /^(004010X092|005010X279)/;

/**
 * Makes sure that the interchange holds a 271, and says what about its envelope is doubtful.
 *
 * @throws ForecostError `not-a-271`
 */
export function checkEnvelope(interchange: Interchange, notebook: Notebook): void {
  const { segments, brokenOff } = interchange;
  const starts = segments.filter(({ id }) => id === 'ST');
  const start = starts.find(({ elements }) => elements[1] === '271') ?? refuse(starts[0]);
  const others = starts.filter(({ elements }) => elements[1] !== '271');
  for (const { where } of others) {
    notebook.list(where, 'other-transaction', 'ST', 'It is not a 271; nothing in it was read.');
  }
  if (segments.filter(({ id }) => id === 'SE').length < starts.length) {
    const why = 'It ends before its SE segment; the payer may have said more.';
    notebook.list(segments.at(-1)?.where ?? '', 'cut-off', 'end of text', why);
  }
  if (brokenOff) {
    const why = 'The text ends within it, so it was not read.';
    notebook.list(brokenOff, 'cut-off', 'a segment', why);
  }
  const before = segments.slice(0, segments.indexOf(start));
  const group = before.filter(({ id }) => id === 'GS').at(-1);
  const version = start.elements[3] || group?.elements[8] || '';
  if (!VERSIONS.test(version)) {
    const why = 'It does not say 004010X092 or 005010X279; read by the rules of 005010X279.';
    notebook.assume((group ?? start).where, 'version-unknown', 'the version', why);
  }
}

function refuse(start: Segment | undefined): never {
  const code = start?.elements[1] ?? '';
  const received =
    start === undefined ? 'no ST segment' : /^\d{3}$/.test(code) ? code : 'another code';
  const path = start === undefined ? '' : `${start.where}, ST01`;
  const problem = { code: 'not-a-271', path, expected: 'a transaction set 271', received };
  throw new ForecostError('The X12 271', [problem]);
}
