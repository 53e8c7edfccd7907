import { createHash, createHmac } from 'node:crypto';
import { dueInWords } from '../staff/in-words.ts';
import type { CallsToMake } from '../storage/untold-requests.ts';

/** What the receiver gets. */
export interface Message {
  /** Of the same requests the same, however often they are told of: a receiver can leave out repeats. */
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** That so many wait for a call, and until when; never who, nor why. */
export function messageOf(calls: CallsToMake, staff: string | undefined, at: Date): Message {
  const { untold, count, promise, dueAt } = calls;
  const ids = untold.toSorted().join();
  const by = dueInWords(calls);
  const text =
    count === 1 ? `1 call to make, by ${by}.` : `${count} calls to make, the first by ${by}.`;
  const link = staff === undefined ? {} : { staff };
  const content = {
    type: 'callback_request.stored',
    timestamp: at.toISOString(),
    // Chat services show this.
    text: staff === undefined ? text : `${text} ${staff}`,
    data: { callsToMake: count, promise, dueAt, ...link },
  };
  const id = `msg_${createHash('sha256').update(ids).digest('base64url')}`;
  return { id, at, body: JSON.stringify(content) };
}

/**
 * Who sent what and when, for the receiver to check.
 *
 * Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function headersOf({ id, at, body }: Message, key: Buffer | undefined) {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signed = (own: Buffer) =>
    createHmac('sha256', own).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'user-agent': 'forecost',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    ...(key === undefined ? {} : { 'webhook-signature': `v1,${signed(key)}` }),
  };
}
