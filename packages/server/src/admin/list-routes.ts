import { Hono } from 'hono';
import { HttpRefusal } from '../http/refusal.ts';
import { limitRequests, type LimitDeps } from '../rate-limit/limit-requests.ts';
import type { CallbackStore } from '../storage/callback-store.ts';
import type { StoredRequest } from '../storage/stored-request.ts';
import type { AdminToken } from './admin-token.ts';

const MOST = 500;

/** What listing requests needs. */
export interface ListDeps extends LimitDeps {
  readonly requests: Pick<CallbackStore, 'list'>;
  readonly admin: Pick<AdminToken, 'verify'>;
}

/**
 * `GET /api/callback-requests`: stored requests in order of promise, for the bearer of the token.
 *
 * Query: `practice`, `limit` (1–500, default 100), `after` (the last id seen).
 */
export function listRoutes(deps: ListDeps): Hono {
  return new Hono().get('/', async (c) => {
    const token = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (token === undefined || !deps.admin.verify(token)) {
      // Only guesses are counted: staff may list as often as they like.
      limitRequests(c, deps);
      throw unauthorized();
    }
    const { practice, after, limit } = c.req.query();
    const requests = await deps.requests.list({
      limit: readLimit(limit),
      ...(practice === undefined ? {} : { practice }),
      ...(after === undefined ? {} : { after }),
    });
    if (!requests) throw unknownRequest();
    return c.json({ requests: requests.map(forStaff) });
  });
}

function forStaff(stored: StoredRequest) {
  const { id, receivedAt, promise, dueAt, phone, suspectedSpam, request, call } = stored;
  return { id, receivedAt, promise, dueAt, phone, suspectedSpam, request, call };
}

function readLimit(text: string | undefined): number {
  const limit = text === undefined ? 100 : Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new HttpRefusal(
    422,
    'invalid-request',
    `The limit must be a whole number from 1 to ${MOST}.`,
  );
}

/** An empty list would say that there are no more. */
function unknownRequest(): HttpRefusal {
  const message = 'The request in "after" is not there, or not any more: list from the start.';
  return new HttpRefusal(422, 'invalid-request', message);
}

function unauthorized(): HttpRefusal {
  const headers = { 'www-authenticate': 'Bearer' };
  const message = 'Send the admin token as "Authorization: Bearer …".';
  return new HttpRefusal(401, 'unauthorized', message, { headers });
}
