import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type { Books } from '../books/load-books.ts';
import { readBody } from '../http/read-body.ts';
import { refusalOf } from '../http/errors.ts';
import { HttpRefusal } from '../http/refusal.ts';
import { neverCached, securityHeaders } from '../http/security-headers.ts';
import type { Log } from '../log/log.ts';
import type { CallbackStore } from '../storage/callback-store.ts';
import { CALL_OUTCOMES } from '../storage/stored-request.ts';
import { everyRequest } from './every-request.ts';
import { requestsCsv } from './requests-csv.ts';
import { type AccessDeps, letIn } from './staff-access.ts';
import { STAFF_PAGE_POLICY, staffPage, staffRefusal } from './staff-page.ts';

/** So many on a page; a clinic that has more has other things to do first. */
const ON_A_PAGE = 200;

/** What the page for staff needs. */
export interface StaffDeps extends AccessDeps {
  readonly books: Pick<Books, 'get' | 'keys'>;
  readonly requests: Pick<CallbackStore, 'list' | 'note'>;
  readonly log: Log;
  readonly now: () => Date;
}

/**
 * `/staff`: the calls to make, in order of promise, and what became of them; without a script.
 *
 * `GET /` with `?reached` for those that were made, `?live` to look again every minute and `?after=<id>`
 * for the next page; `POST /<id>` with `outcome` and `seal`; `GET /requests.csv` with everything.
 */
export function staffRoutes(deps: StaffDeps): Hono {
  return new Hono()
    .use(securityHeaders, neverCached, forNoOtherSite)
    .onError((error, c) => {
      const { status, message, headers } = refusalOf(error, deps.log);
      c.header('content-security-policy', STAFF_PAGE_POLICY);
      const calls = c.req.path.endsWith('/staff') ? 'staff' : '../staff';
      return c.html(staffRefusal(message, calls), status, { ...headers });
    })
    .get('/', async (c) => {
      const access = letIn(c, deps);
      const { after, ...flags } = c.req.query();
      const [reached, live] = [flags['reached'] !== undefined, flags['live'] !== undefined];
      const from = after === undefined ? {} : { after };
      // One more, to know whether there are more.
      const listed = await deps.requests.list({ reached, limit: ON_A_PAGE + 1, ...from });
      // What the last page ended with may be deleted since, and all that came after it reached.
      if (!listed || (after !== undefined && listed.length === 0)) return c.redirect('staff', 303);
      c.header('content-security-policy', STAFF_PAGE_POLICY);
      const requests = listed.slice(0, ON_A_PAGE);
      const next = listed.length > ON_A_PAGE ? requests.at(-1)?.id : undefined;
      const { books, now } = deps;
      const which = { requests, reached, isFirst: after === undefined, next, live };
      return c.html(staffPage({ ...which, books, now: now(), access }));
    })
    .get('/requests.csv', async (c) => {
      letIn(c, deps);
      c.header('content-type', 'text/csv; charset=utf-8');
      c.header('content-disposition', 'attachment; filename="callback-requests.csv"');
      return c.body(requestsCsv(await everyRequest(deps.requests)));
    })
    .post('/:id', async (c) => note(c, c.req.param('id'), deps));
}

const forNoOtherSite: MiddlewareHandler = async (c, next) => {
  c.header('cross-origin-resource-policy', 'same-origin');
  await next();
};

async function note(c: Context, id: string, deps: StaffDeps): Promise<Response> {
  const access = letIn(c, deps);
  const form = new URLSearchParams(await readBody(c.req.raw));
  if (!access.isSealed(id, form.get('seal') ?? '')) {
    throw new HttpRefusal(403, 'not-sealed', 'Go back, load the page anew and press it again.');
  }
  const outcome = CALL_OUTCOMES.find((one) => one === form.get('outcome'));
  if (!outcome) throw new HttpRefusal(422, 'invalid-request', 'There is no such outcome.');
  if (!(await deps.requests.note(id, outcome, deps.now().toISOString()))) {
    throw new HttpRefusal(404, 'not-found', 'This request is not there any more.');
  }
  deps.log({ event: 'call-noted', id, outcome });
  const back = c.req.query('live') === undefined ? '' : '?live';
  return c.redirect(`../staff${outcome === 'reopened' ? '?reached' : back}`, 303);
}
