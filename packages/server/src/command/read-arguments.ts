import { parseArgs } from 'node:util';
import type { ServeOptions } from '../serve.ts';

/** The options, as help lists them. */
export const SERVE_OPTIONS = [
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
] as const;

const HELP = ['Usage: forecost-server [options]', '', ...SERVE_OPTIONS].join('\n');

/** A command line that cannot be read; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const FLAGS = {
  books: { type: 'string', multiple: true },
  data: { type: 'string' },
  'keep-days': { type: 'string' },
  port: { type: 'string' },
  host: { type: 'string' },
  static: { type: 'string' },
  origin: { type: 'string', multiple: true },
  'trust-proxy': { type: 'boolean', multiple: true },
  'staff-url': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the arguments and environment of `forecost serve` and `forecost-server`.
 *
 * @returns the text of the help where that was asked for
 * @throws UsageError
 */
export function readArguments(
  args: readonly string[],
  environment: Environment,
): ServeOptions | string {
  const flags = parse(args);
  if (flags.help === true) return HELP;
  const token = environment['FORECOST_ADMIN_TOKEN'];
  return {
    books: flags.books ?? ['books'],
    ...(flags.data === undefined ? {} : { data: readFolder(flags.data) }),
    ...(flags['keep-days'] === undefined ? {} : { keepDays: readDays(flags['keep-days']) }),
    ...(flags.port === undefined ? {} : { port: readPort(flags.port) }),
    ...(flags.host === undefined ? {} : { host: flags.host }),
    ...(flags.static === undefined ? {} : { static: { '/': flags.static } }),
    ...(flags.origin === undefined ? {} : { origins: readOrigins(flags.origin) }),
    ...(token === undefined || token === '' ? {} : { adminToken: token }),
    ...readNotify(environment, flags['staff-url']),
    trustedProxies: flags['trust-proxy']?.length ?? 0,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, strict: true }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message} See --help.`);
  }
}

/** From the environment: an address may be a secret, and every user of a machine sees its command lines. */
function readNotify(
  environment: Environment,
  staffUrl: string | undefined,
): Pick<ServeOptions, 'notify'> {
  const url = environment['FORECOST_NOTIFY_URL'] ?? '';
  const secret = environment['FORECOST_NOTIFY_SECRET'] ?? '';
  if (url !== '') {
    const link = staffUrl === undefined ? {} : { staffUrl };
    return { notify: { url, ...(secret === '' ? {} : { secret }), ...link } };
  }
  const unused = staffUrl === undefined ? secret && 'FORECOST_NOTIFY_SECRET' : '--staff-url';
  if (unused) throw new UsageError(`${unused} needs FORECOST_NOTIFY_URL, which is empty.`);
  return {};
}

function readFolder(text: string): string {
  if (text !== '') return text;
  throw new UsageError('--data must name a folder, not "". Is a variable empty?');
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port must be a number from 0 to 65535, not "${text}".`);
}

function readDays(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= 36_500) return days;
  throw new UsageError(`--keep-days must be a number from 1 to 36500, not "${text}".`);
}

function readOrigins(settings: readonly string[]): {
  all: string[];
  byPractice: Record<string, string[]>;
} {
  const all: string[] = [];
  const byPractice: Record<string, string[]> = {};
  for (const setting of settings) {
    const [, practice, origin] = /^([a-z0-9-]+)=(.+)$/.exec(setting) ?? [];
    if (practice === undefined || origin === undefined) all.push(setting);
    else (byPractice[practice] ??= []).push(origin);
  }
  return { all, byPractice };
}
