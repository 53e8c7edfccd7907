import type { CallOutcome } from '../storage/stored-request.ts';

/**
 * Everything the server ever logs. The type is closed on purpose: there is no free text in it, so
 * nothing of a patient can reach a log by way of an error message or a URL.
 */
export type LogEntry =
  | { readonly event: 'port-in-use'; readonly port: number; readonly trying: number }
  | { readonly event: 'listening'; readonly url: string }
  | { readonly event: 'closed' }
  | { readonly event: 'books-read'; readonly practices: readonly string[] }
  /** What is wrong with which file of the clinic's; no request has a part in it. */
  | { readonly event: 'books-refused'; readonly reason: string }
  | { readonly event: 'requests-purged'; readonly count: number }
  | {
      readonly event: 'request-stored';
      /** Random, and means nothing outside the database. */
      readonly id: string;
      readonly practice: string;
      readonly suspectedSpam: boolean;
    }
  | { readonly event: 'request-repeated'; readonly id: string; readonly practice: string }
  | { readonly event: 'call-noted'; readonly id: string; readonly outcome: CallOutcome }
  | { readonly event: 'front-desk-told'; readonly calls: number }
  /** The host alone: the rest of the address may be a secret. `reason` is a status or an error's code. */
  | { readonly event: 'front-desk-not-told'; readonly host: string; readonly reason: string }
  /** Everybody behind the proxy shares one allowance of requests: without the one, the other is of no use. */
  | {
      readonly event: 'clients-not-told-apart';
      readonly missing: '--trust-proxy' | 'X-Forwarded-For';
    }
  | { readonly event: 'refused'; readonly status: number; readonly code: string }
  /** `reason` is the database's own code, such as SQLITE_FULL. */
  | { readonly event: 'storage-unavailable'; readonly reason: string }
  | {
      readonly event: 'unexpected-error';
      readonly error: string;
      readonly at: readonly string[];
    };

export type Log = (entry: LogEntry) => void;

/** A log that nobody reads any more, or whose disk is full, must not end what takes requests. */
const ignoreLostLine = (): void => undefined;

/** Writes each entry as one line of JSON, with the time, to standard error. */
export const logToStandardError: Log = (entry) => {
  if (!process.stderr.listeners('error').includes(ignoreLostLine)) {
    process.stderr.on('error', ignoreLostLine);
  }
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/** An error nobody foresaw: its class and where, never its message, which may quote what was sent. */
export function describeUnexpected(error: unknown): LogEntry {
  const { name, stack } = error instanceof Error ? error : new Error();
  const at = (stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  return { event: 'unexpected-error', error: name, at: at.map((line) => line.trim()).slice(0, 8) };
}
