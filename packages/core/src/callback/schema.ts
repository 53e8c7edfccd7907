import * as z from 'zod/mini';
import { ForecostError } from '../errors.ts';
import { problemsWithoutValues } from './problems.ts';
import { requestSchema } from './request-schema.ts';
import type { CallbackRequest } from './types.ts';

export { REQUEST_LIMITS } from './request-schema.ts';

/**
 * Reads a callback request from parsed JSON, refusing unknown keys, over-long text and control
 * characters; text of one line is trimmed.
 *
 * @throws ForecostError with every problem found. Paths are field names (`consent.call.given`);
 *   neither they nor the words hold anything of what was sent, so the error may be logged.
 */
export function parseCallbackRequest(json: unknown): CallbackRequest {
  const result = z.safeParse(requestSchema, json, { reportInput: true });
  if (result.success) return result.data;
  throw new ForecostError('The callback request', problemsWithoutValues(result.error.issues));
}
