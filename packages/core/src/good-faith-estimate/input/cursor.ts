import type { Problem } from '../../errors.ts';

/** In UTF-16 units; longer is no name, address or description. */
export const LONGEST_TEXT = 500;

/** A place in the input, with the list to which everything found wrong there is added. */
export interface Cursor {
  readonly value: unknown;
  /** From the input's root: `convening.lines[0].quantity`. */
  readonly path: string;
  readonly problems: Problem[];
}

/** Something the law wants in the estimate: a stable id, what is right, and the paragraph that says so. */
export interface LegalItem {
  readonly id: string;
  readonly expected: string;
  readonly source: string;
}

/** The named member of an object; a cursor at nothing where there is none, or no object. */
export function member({ value, path, problems }: Cursor, key: string): Cursor {
  const own = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return { value: own, path: path === '' ? key : `${path}.${key}`, problems };
}

/** Whether nothing was given: absent, null, blank text or an empty list. */
export function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Whether the member was left out, as a member that need not be there may be. */
export function isAbsent({ value }: Cursor): boolean {
  return value === undefined || value === null;
}

/**
 * Adds the problem of a place: `<id>-missing` where nothing was given, else `<id>-invalid`.
 *
 * What was given is told by its kind only: most of it is about a patient.
 */
export function refuse(cursor: Cursor, { id, expected, source }: LegalItem): void {
  cursor.problems.push({
    code: `${id}-${isNothing(cursor.value) ? 'missing' : 'invalid'}`,
    path: cursor.path,
    expected,
    received: kindOf(cursor.value),
    advice: `Required by ${source}.`,
  });
}

/** Adds a problem where an object has members of other names; their names, like values, are not repeated. */
export function refuseUnknownKeys(cursor: Cursor, known: readonly string[]): void {
  const { value, path, problems } = cursor;
  if (!isObject(value)) return;
  const count = Object.keys(value).filter((key) => !known.includes(key)).length;
  if (count === 0) return;
  const received = count === 1 ? 'an unknown key' : `${count} unknown keys`;
  problems.push({ code: 'unknown-key', path, expected: `only ${known.join(', ')}`, received });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (isNothing(value)) return 'nothing';
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return 'a text too long for a line';
  if (Array.isArray(value)) return 'a list of another kind';
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value} of another kind`;
}
