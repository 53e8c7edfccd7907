import { closedOnSignals } from '../close-on-signals.ts';
import { serve, type Serving } from '../serve.ts';
import { readArguments, UsageError } from './read-arguments.ts';

/** Where a command reads and writes. */
export interface CommandSurroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/**
 * Runs `forecost serve`: prints where it serves, and the admin token at the first start, then
 * serves until the process is asked to end.
 *
 * @returns the exit code: 0 after a clean end, 1 where it cannot start, 2 for wrong arguments
 */
export async function runServe(
  args: readonly string[],
  { environment, print, complain }: CommandSurroundings,
): Promise<0 | 1 | 2> {
  try {
    const options = readArguments(args, environment);
    if (typeof options === 'string') {
      print(options);
      return 0;
    }
    const server = await serve(options);
    print(describeServing(server));
    await closedOnSignals(server);
    return 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

function describeServing({ url, practices, adminToken, tells }: Serving): string {
  const books = practices.map((id) => `  ${url}/books/${id}.json`);
  const told =
    tells === undefined
      ? 'Nobody is told of new requests, as FORECOST_NOTIFY_URL is not set: look at /staff.'
      : `${tells} is told of each new request.`;
  const api = [`  ${url}/api/callback-requests`, `  ${url}/staff`];
  const lines = [`Serving on ${url}`, ...books, ...api, told];
  if (adminToken === undefined) return lines.join('\n');
  return [
    ...lines,
    '',
    `Admin token: ${adminToken}`,
    `It is the password of ${url}/staff, where the calls to make are.`,
    'Keep it now: only its hash is stored, and it is not shown again.',
  ].join('\n');
}
