import { type Command, EXIT, type ExitCode } from '../command.ts';
import { printLine, printNote } from '../print.ts';

/** `forecost serve`: everything is `@forecost/server`'s; see docs/decisions/0003. */
export const serve: Command = {
  name: 'serve',
  summary: 'Serve price books and take callback requests.',
  usage: '[options]',
  // The server's own list, copied so that help need not load it; a test compares them.
  details: [
    '--books PATH     a price book, or a folder of them; may be repeated (default: books)',
    '--data DIR       folder of the database (default: data)',
    '--keep-days N    delete requests for good N days after the promised call (default: keep them)',
    '--port N         port to listen on, or else the next free one (default: 8787)',
    '--host ADDRESS   address to listen on (default: 127.0.0.1)',
    '--static DIR     folder of files to serve at /',
    '--origin ORIGIN  origin of pages that may post, beside the practices’ own websites:',
    '                 https://www.lakeside.example, or practice-id=https://… for one practice;',
    '                 may be repeated',
    '--trust-proxy    believe the last address in X-Forwarded-For; twice, the one before it,',
    '                 as behind a CDN and a proxy',
    '--staff-url URL  where the front desk opens /staff, for the link in messages',
    '',
    'FORECOST_ADMIN_TOKEN replaces the admin token printed at the first start.',
    'FORECOST_NOTIFY_URL is told of each new request, FORECOST_NOTIFY_SECRET signs that.',
  ],
  endings: [
    'Exit codes:',
    '  0  it was asked to end, and did',
    '  1  it cannot start; standard error says why',
    '  2  the command was misused',
  ],
  async run(args): Promise<ExitCode> {
    const { node } = process.versions;
    if (Number.parseInt(node, 10) < 24) {
      printNote(`forecost serve needs Node 24 or later; this is Node ${node}.`);
      return EXIT.unusable;
    }
    const { runServe } = await import('@forecost/server');
    return runServe(args, { environment: process.env, print: printLine, complain: printNote });
  },
};
