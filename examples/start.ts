/**
 * Serves the six example sites and the callback intake: `npx -y pnpm@12 start`.
 *
 * PORT chooses the port (default 4180, else the next free one), FORECOST_DATA the folder of the
 * database (default `.data` at the root of the repository), FORECOST_ADMIN_TOKEN a token of your own
 * in place of the one printed at the first start.
 */
import { join } from 'node:path';
import { closedOnSignals, type LogEntry, logToStandardError, type Serving } from '@forecost/server';
import { serveSites } from './serve-sites.ts';
import { SITES } from './sites.ts';

const DEFAULT_PORT = 4180;

process.exitCode = await start();

async function start(): Promise<number> {
  const port = Number(process.env['PORT'] || DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT must be a number from 0 to 65535, not "${process.env['PORT']}".`);
    return 2;
  }
  const data = process.env['FORECOST_DATA'] ?? join(import.meta.dirname, '..', '.data');
  try {
    const server = await serveSites({
      port,
      data,
      adminToken: process.env['FORECOST_ADMIN_TOKEN'],
      log: tell,
    });
    // Listens for Ctrl-C before it says so.
    const closed = closedOnSignals(server);
    console.log(describe(server, data));
    await closed;
    console.log('\nStopped. Every acknowledged request is on disk.');
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function describe({ url, adminToken }: Serving, data: string): string {
  const widest = Math.max(...SITES.map(({ id }) => id.length));
  const sites = SITES.map(
    ({ id, name, shows }) =>
      `  ${`${url}/${id}/`.padEnd(url.length + widest + 4)}${name}: ${shows}`,
  );
  const token =
    adminToken === undefined
      ? ['The admin token was printed at the first start; FORECOST_ADMIN_TOKEN sets another.']
      : [`Admin token (kept only as a hash, so note it now): ${adminToken}`];
  return [
    '',
    'Forecost serves six example clinics:',
    '',
    ...sites,
    '',
    `Every state of every element, in each theme: ${url}/gallery/`,
    '',
    `Callback requests are kept in ${join(data, 'forecost.sqlite')}.`,
    ...token,
    `The calls to make: ${url}/staff, with the token as the password and any name. For programs:`,
    `  curl -H "Authorization: Bearer ${adminToken ?? '<admin token>'}" ${url}/api/callback-requests`,
    '',
    'Ctrl-C stops the server.',
  ].join('\n');
}

/** What someone at a terminal wants to know; the server's JSON lines are for machines. */
function tell(entry: LogEntry): void {
  if (entry.event === 'port-in-use') {
    console.log(`Port ${entry.port} is in use; trying ${entry.trying}.`);
  } else if (entry.event === 'request-stored') {
    console.log(`A callback request for ${entry.practice} was stored.`);
  } else if (entry.event === 'storage-unavailable' || entry.event === 'unexpected-error') {
    logToStandardError(entry);
  }
}
