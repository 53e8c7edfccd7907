import { ForecostError, type Problem } from '../../../errors.ts';

/**
 * Bounds of a FHIR document. Text has none of its own: cards carry images as base64, and text is
 * never walked, only copied where it is short.
 */
export const FHIR_LIMITS = { depth: 40, values: 300_000, textLength: 2_000 };

const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses JSON that is too deep, too large or has keys that reach a prototype, before it is read.
 *
 * @throws ForecostError `wrong-type`, `nested-too-deep`, `document-too-large`, `unsafe-key`
 */
export function refuseHostileJson(json: unknown, subject: string): asserts json is object {
  const problem = hostility(json);
  if (problem) throw new ForecostError(subject, [problem]);
}

function hostility(json: unknown): Problem | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return problemOf('wrong-type', 'a FHIR resource as a parsed JSON object', 'something else');
  }
  // The list grows while it is walked, so nothing recurses and a cycle ends at the depth limit.
  const found: { value: object; depth: number }[] = [{ value: json, depth: 0 }];
  let values = 0;
  for (const { value, depth } of found) {
    if (depth > FHIR_LIMITS.depth) {
      return problemOf('nested-too-deep', `at most ${FHIR_LIMITS.depth} levels`, 'more');
    }
    for (const key of Object.keys(value)) {
      if (UNSAFE_KEYS.has(key)) return problemOf('unsafe-key', 'keys of FHIR', JSON.stringify(key));
      const item: unknown = (value as Record<string, unknown>)[key];
      if (typeof item === 'object' && item !== null) found.push({ value: item, depth: depth + 1 });
      values += 1;
      if (values > FHIR_LIMITS.values) {
        return problemOf('document-too-large', `at most ${FHIR_LIMITS.values} values`, 'more');
      }
    }
  }
  return undefined;
}

function problemOf(code: string, expected: string, received: string): Problem {
  return { code, path: '', expected, received };
}
