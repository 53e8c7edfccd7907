import type { Context } from 'hono';
import { describeUnexpected, type Log } from '../log/log.ts';
import { StorageError } from '../storage/storage-error.ts';
import { HttpRefusal } from './refusal.ts';

/**
 * Turns whatever was thrown into what is answered, and logs it.
 *
 * @param phone the number a patient can call instead, where the practice is known
 */
export function refusalOf(thrown: unknown, log: Log, phone?: string): HttpRefusal {
  const refusal = toRefusal(thrown, log, phone);
  log({ event: 'refused', status: refusal.status, code: refusal.code });
  return refusal;
}

function toRefusal(thrown: unknown, log: Log, phone: string | undefined): HttpRefusal {
  if (thrown instanceof HttpRefusal) return thrown;
  const call = phone === undefined ? 'Please call the practice.' : `Please call ${phone}.`;
  if (thrown instanceof StorageError) {
    log({ event: 'storage-unavailable', reason: thrown.reason });
    const message = `Requests cannot be stored at the moment, so this one was not received. ${call}`;
    return new HttpRefusal(503, 'storage-unavailable', message, {
      headers: { 'retry-after': '30' },
    });
  }
  log(describeUnexpected(thrown));
  const message = `Something went wrong on our side and the request was not received. ${call}`;
  return new HttpRefusal(500, 'internal-error', message);
}

/** The path of a request is answered by nothing. */
export function notFound(c: Context): HttpRefusal {
  return new HttpRefusal(404, 'not-found', `There is nothing to ${c.req.method} here.`);
}
