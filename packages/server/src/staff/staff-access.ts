import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { AdminToken } from '../admin/admin-token.ts';
import { HttpRefusal } from '../http/refusal.ts';
import { type LimitDeps, limitRequests } from '../rate-limit/limit-requests.ts';

/** What letting staff in needs. */
export interface AccessDeps extends LimitDeps {
  readonly admin: Pick<AdminToken, 'verify'>;
}

/** Somebody who has shown the admin token. */
export interface Access {
  /** Proves that a form about a request was on a page of ours: nobody without the token can make it. */
  seal(id: string): string;
  isSealed(id: string, seal: string): boolean;
}

/**
 * Lets a browser in that sends the admin token as the password, whatever the name: it asks for both by
 * itself, and a password manager keeps them.
 *
 * A browser then sends them with every request, those of other pages' scripts too. Where the page lies
 * on the clinic's own site, these could read it: so a script is told nothing.
 *
 * @throws HttpRefusal 401 `unauthorized`, 403 `not-a-page`, 429
 */
export function letIn(c: Context, deps: AccessDeps): Access {
  const token = tokenOf(c.req.header('authorization'));
  if (token === undefined || !deps.admin.verify(token)) {
    // A browser asks without it first.
    if (token !== undefined) limitRequests(c, deps);
    throw unauthorized();
  }
  const destination = c.req.header('sec-fetch-dest') ?? 'document';
  if (destination !== 'document') {
    throw new HttpRefusal(403, 'not-a-page', 'Open this address in a window of its own.');
  }
  const seal = (id: string) => createHmac('sha256', token).update(`call ${id}`).digest('base64url');
  return {
    seal,
    isSealed: (id, text) => {
      const [given, own] = [Buffer.from(text), Buffer.from(seal(id))];
      return given.length === own.length && timingSafeEqual(given, own);
    },
  };
}

/** The password of `Basic …`. */
function tokenOf(header = ''): string | undefined {
  const encoded = /^Basic +(\S+)$/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

function unauthorized(): HttpRefusal {
  const headers = { 'www-authenticate': 'Basic realm="Callback requests", charset="UTF-8"' };
  const message = 'Give the admin token as the password; the name does not matter.';
  return new HttpRefusal(401, 'unauthorized', message, { headers });
}
