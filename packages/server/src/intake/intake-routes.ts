import { type Context, Hono } from 'hono';
import { refusalOf } from '../http/errors.ts';
import { readBody } from '../http/read-body.ts';
import { answerRefusal, HttpRefusal } from '../http/refusal.ts';
import type { AllowedOrigins } from '../origins/allowed-origins.ts';
import { originRefused } from '../origins/cross-origin.ts';
import { type LimitDeps, limitRequests } from '../rate-limit/limit-requests.ts';
import { FORM_PAGE_POLICY, refusalPage, thanksPage } from './form-page.ts';
import { formWords } from './form-words.ts';
import { FORM_TYPES, formFields } from './form-fields.ts';
import { readForm } from './read-form.ts';
import { readJson } from './read-json.ts';
import { receive, type ReceiveDeps } from './receive.ts';
import type { Submission } from './submission.ts';

/** What the intake needs. */
export interface IntakeDeps extends ReceiveDeps, LimitDeps {
  readonly origins: AllowedOrigins;
}

/**
 * `POST /api/callback-requests`: from a script as JSON, answered with a receipt; from a plain HTML
 * form, answered with a page that says the same in words.
 */
export function intakeRoutes(deps: IntakeDeps): Hono {
  return new Hono().post('/', (c) => {
    const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type === 'application/json') return answerScript(c, deps);
    if (FORM_TYPES.includes(type)) return answerForm(c, deps);
    const message = 'Send application/json, or a form.';
    throw new HttpRefusal(415, 'unsupported-media-type', message);
  });
}

async function answerScript(c: Context, deps: IntakeDeps): Promise<Response> {
  let submission: Submission | undefined;
  try {
    limitRequests(c, deps);
    submission = readJson(await readBody(c.req.raw), c.req.header('idempotency-key'));
    const { receipt, first } = await receive(submission, deps, (practice) => {
      const origin = c.req.header('origin');
      if (origin === undefined || isOwnHost(c, origin)) return;
      if (!deps.origins.forPractice(practice, origin)) throw originRefused();
    });
    return c.json(receipt, first ? 201 : 200);
  } catch (error) {
    // Answered here rather than by the app, because here it is known whom to call instead.
    return answerRefusal(c, refusalOf(error, deps.log, practiceOf(submission, deps)?.phone));
  }
}

/**
 * A plain form is taken from any page: browsers send such posts without asking first, and a refusal
 * by origin would cost patients more than it would cost robots.
 */
async function answerForm(c: Context, deps: IntakeDeps): Promise<Response> {
  let submission: Submission | undefined;
  c.header('content-security-policy', FORM_PAGE_POLICY);
  try {
    limitRequests(c, deps);
    submission = readForm(await formFields(c.req.raw));
    const { receipt, first } = await receive(submission, deps, () => undefined);
    const practice = practiceOf(submission, deps)!;
    const page = thanksPage(wordsFor(c, submission), practice, receipt.promise);
    return await c.html(page, first ? 201 : 200);
  } catch (error) {
    const practice = practiceOf(submission, deps);
    const refusal = refusalOf(error, deps.log, practice?.phone);
    const page = refusalPage(wordsFor(c, submission), practice, refusal);
    return c.html(page, refusal.status, { ...refusal.headers });
  }
}

function practiceOf(submission: Submission | undefined, { books }: IntakeDeps) {
  const { practice } = (submission?.request ?? {}) as { readonly practice?: unknown };
  return typeof practice === 'string' ? books.get(practice)?.book.practice : undefined;
}

function wordsFor(c: Context, submission: Submission | undefined) {
  const { language } = (submission?.request ?? {}) as { readonly language?: unknown };
  return formWords(
    typeof language === 'string' ? language : (c.req.header('accept-language') ?? ''),
  );
}

function isOwnHost(c: Context, origin: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host;
}
