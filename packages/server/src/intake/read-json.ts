import { HttpRefusal } from '../http/refusal.ts';
import type { Submission } from './submission.ts';

/**
 * Reads a submission from a JSON body and the `Idempotency-Key` header.
 *
 * @throws HttpRefusal 400 `malformed-json`
 */
export function readJson(text: string, key: string | undefined): Submission {
  const { website, elapsedMilliseconds, ...request } = parseObject(text);
  return { request, traps: { website, elapsedMilliseconds }, key: { kind: 'header', value: key } };
}

function parseObject(text: string): Record<string, unknown> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
  }
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) {
    return json as Record<string, unknown>;
  }
  throw new HttpRefusal(400, 'malformed-json', 'The body must be one JSON object.');
}
