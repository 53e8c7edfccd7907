import type { Problem } from '../../errors.ts';
import { pathText } from './path-text.ts';

/** Bounds that keep a hostile or broken document from costing time or memory. */
const LIMITS = {
  depth: 16,
  textLength: 10_000,
  keyLength: 200,
  listLength: 5_000,
  values: 200_000,
};

/** Keys that reach an object's prototype when copied carelessly. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const ENOUGH_PROBLEMS = 100;

type Path = readonly (string | number)[];

/**
 * What makes a JSON value too large, too deep or unsafe to look at; the first hundred such things.
 *
 * Runs before the schema, in time proportional to what it accepts, and stops at cycles by depth.
 */
export function refuseBeyondLimits(json: unknown): Problem[] {
  const problems: Problem[] = [];
  // The list grows while it is walked, so nothing recurses and a cycle ends at the depth limit.
  const found: { value: unknown; path: Path }[] = [{ value: json, path: [] }];
  for (const { value, path } of found) {
    const problem = judgeValue(value, path.length);
    if (problem) problems.push({ ...problem, path: pathText(path) });
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const at = [...path, Array.isArray(value) ? Number(key) : key];
        const unsafe = judgeKey(key);
        if (unsafe) problems.push({ ...unsafe, path: pathText(path) });
        else found.push({ value: item, path: at });
      }
    }
    if (problems.length >= ENOUGH_PROBLEMS) return problems;
    if (found.length > LIMITS.values) {
      const expected = `at most ${LIMITS.values} values in all`;
      return [
        ...problems,
        { code: 'document-too-large', path: '', expected, received: 'more values' },
      ];
    }
  }
  return problems;
}

type Judgment = Omit<Problem, 'path'> | undefined;

function judgeValue(value: unknown, depth: number): Judgment {
  if (typeof value === 'string' && value.length > LIMITS.textLength) {
    const expected = `at most ${LIMITS.textLength} characters`;
    return { code: 'text-too-long', expected, received: `${value.length} characters` };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { code: 'not-finite', expected: 'a number', received: String(value) };
  }
  if (Array.isArray(value) && value.length > LIMITS.listLength) {
    const expected = `at most ${LIMITS.listLength} items`;
    return { code: 'list-too-long', expected, received: `${value.length} items` };
  }
  if (typeof value === 'object' && value !== null && depth >= LIMITS.depth) {
    return {
      code: 'nested-too-deep',
      expected: `at most ${LIMITS.depth} levels`,
      received: 'more levels',
    };
  }
  return undefined;
}

function judgeKey(key: string): Judgment {
  if (UNSAFE_KEYS.has(key)) {
    return { code: 'unsafe-key', expected: 'a key of the format', received: JSON.stringify(key) };
  }
  if (key.length > LIMITS.keyLength) {
    const expected = `keys of at most ${LIMITS.keyLength} characters`;
    return { code: 'key-too-long', expected, received: `${key.length} characters` };
  }
  return undefined;
}
