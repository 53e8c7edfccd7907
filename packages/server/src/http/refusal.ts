import type { Problem } from '@forecost/core';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What an answer that is no success says, in `error` of its body. */
export interface RefusalBody {
  readonly code: string;
  readonly message: string;
  readonly problems?: readonly Problem[];
}

/**
 * A request the server refuses, thrown from anywhere on its way and answered in one place.
 *
 * The message is for the page's developer, except where it tells a patient whom to call; it never
 * repeats anything of the request.
 */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ContentfulStatusCode,
    code: string,
    message: string,
    more: {
      readonly problems?: readonly Problem[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = more.problems ?? [];
    this.headers = more.headers ?? {};
  }
}

/** Answers a refusal as JSON: `{ error: { code, message, problems? } }`. */
export function answerRefusal(c: Context, refusal: HttpRefusal): Response {
  const { status, code, message, problems, headers } = refusal;
  const error: RefusalBody = { code, message, ...(problems.length > 0 ? { problems } : {}) };
  return c.json({ error }, status, { ...headers });
}
