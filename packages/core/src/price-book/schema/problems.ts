import type * as z from 'zod/mini';
import type { Problem } from '../../errors.ts';
import { didYouMean } from '../nearest.ts';
import { describeValue } from './describe-value.ts';
import { knownKeys } from './entry.ts';
import { pathText } from './path-text.ts';
import type { Refusal } from './refusal.ts';

type Issue = z.core.$ZodIssue;
type UnknownKeys = z.core.$ZodIssueUnrecognizedKeys;
type Path = readonly PropertyKey[];

/**
 * Tells the schema library's issues as problems.
 *
 * Issues must have been made with `reportInput: true`. Every message of our schemas is the words
 * for what was expected; a union is told by the one member the writer plainly meant.
 */
export function problemsOf(issues: readonly Issue[], root: Path = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...root, ...issue.path];
    if (issue.code === 'invalid_union') {
      const meant = meantMember(issue.errors);
      if (meant) return problemsOf(meant, path);
    }
    // A key of a list by name: its own issue says what it should be.
    if (issue.code === 'invalid_key') return problemsOf(issue.issues, path);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey(issue, path, key));
    return [problemOf(issue, path)];
  });
}

function problemOf(issue: Issue, path: Path): Problem {
  const received = describeValue(issue.input);
  const where = { path: pathText(path), received };
  if (issue.code === 'custom') return { ...where, ...(issue.params as unknown as Refusal) };
  const expected = wordsFor(issue);
  if (issue.input === undefined) return { ...where, code: 'missing', expected };
  if (issue.code !== 'invalid_value') {
    return { ...where, code: 'wrong-type', expected, ...adviceOn(issue.input, expected) };
  }
  const nearest =
    typeof issue.input === 'string'
      ? didYouMean(issue.input, issue.values.map(String))
      : adviceOn(issue.input, expected);
  return { ...where, code: 'not-one-of', expected, ...nearest };
}

/** What is written by somebody who is no programmer, or was left as `forecost init` wrote it. */
function adviceOn(input: unknown, expected: string): Pick<Problem, 'advice'> {
  if (input === null) return { advice: 'Replace null with what is true.' };
  const percent = typeof input === 'string' && /^(\d{1,3}(?:\.\d{1,2})?)\s*%$/.exec(input.trim());
  if (percent && expected.includes('fraction')) {
    return {
      advice: `Write ${Math.round(Number(percent[1]) * 100) / 10_000}, without quotation marks.`,
    };
  }
  const digits = typeof input === 'string' ? input.replace(/[$,\s]/g, '') : '';
  if (!/^\d{1,9}(\.\d{1,4})?$/.test(digits) || !/amount|number|fraction/.test(expected)) return {};
  return { advice: `Write ${digits}, without quotation marks.` };
}

function unknownKey(issue: UnknownKeys, path: Path, key: string): Problem {
  const known = issue.keys.length > MOST_SLIPS ? [] : knownKeys(issue.message);
  return {
    code: 'unknown-key',
    path: pathText([...path, key]),
    expected: issue.message,
    received: `the key ${describeValue(key)}`,
    ...didYouMean(key, known),
  };
}

/** Beyond so many unknown keys an object is of another kind, and guessing would only take time. */
const MOST_SLIPS = 20;

/** Without a locale the library says no more than this; our own words replace it. */
const NO_WORDS = 'Invalid input';

function wordsFor(issue: Issue): string {
  if (issue.message !== NO_WORDS) return issue.message;
  return issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : 'another type';
}

/** The only member whose type, then whose keys, fit what was written; `undefined` where none or several do. */
function meantMember(members: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const ofRightType = members.filter((issues) => !issues.some(isWrongType));
  if (ofRightType.length === 1) return ofRightType[0];
  const ofRightKeys = ofRightType.filter((issues) => !issues.some(isWrongKey));
  return ofRightKeys.length === 1 ? ofRightKeys[0] : undefined;
}

function isWrongType(issue: Issue): boolean {
  return issue.path.length === 0 && ['invalid_type', 'invalid_value'].includes(issue.code);
}

function isWrongKey(issue: Issue): boolean {
  const missing = issue.path.length === 1 && issue.input === undefined;
  return missing || (issue.path.length === 0 && issue.code === 'unrecognized_keys');
}
