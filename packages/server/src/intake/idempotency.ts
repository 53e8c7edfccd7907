import { createHash } from 'node:crypto';
import type { CallbackPromise, CallbackRequest, Problem } from '@forecost/core';
import type { Submission } from './submission.ts';

const KEY = /^[A-Za-z0-9_-]{8,64}$/;

/** What is wrong with the key of a submission, if anything. */
export function keyProblems({ kind, value }: Submission['key']): Problem[] {
  if (kind === 'form' || (value !== undefined && KEY.test(value))) return [];
  return [
    {
      code: value === undefined ? 'missing' : 'wrong-format',
      path: 'Idempotency-Key',
      expected: 'a header of 8 to 64 letters, digits, hyphens or underscores, new for each request',
      received: value === undefined ? 'nothing' : 'something else',
    },
  ];
}

/**
 * The key a request is kept under.
 *
 * A script's key is taken as it is. A plain form cannot make a fresh one: its key is a hash of what
 * was asked and of the promised day, so that a second click is the same request, the same words
 * next week are a new one, and a key fixed in the page never makes two patients collide.
 */
export function keptKey(
  { kind, value }: Submission['key'],
  request: CallbackRequest,
  promise: CallbackPromise,
): string {
  if (kind === 'header') return `key:${value}`;
  return `form:${hash([value, promise.date, bodyHash(request)])}`;
}

/**
 * A hash of what a request says, equal however its JSON was ordered or spaced.
 *
 * The traps are no part of it: a retry sends another elapsed time.
 */
export function bodyHash(request: CallbackRequest): string {
  return hash(inKeyOrder(request));
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, inKeyOrder(item)]));
}
