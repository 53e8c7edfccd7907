import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzip } from './unzip.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..', '..', '..');
const PACKAGES = join(HERE, 'node_modules', '@wp-playground');
/** Which of the package's copies; the newest of a finished version unless another one is named. */
const WORDPRESS = process.env['FORECOST_WORDPRESS'] || 'wp-6.5';

/** A WordPress of its own, with nothing in it but its first page. */
export interface RunningWordPress {
  /** No slash at the end. */
  readonly url: string;
  /** Everything it has printed. */
  output(): string;
  stop(): Promise<void>;
}

/** Name and password of the only user, an administrator. */
export const ADMINISTRATOR = { name: 'admin', password: 'password' } as const;

/**
 * Starts WordPress in PHP compiled to WebAssembly, on SQLite, and waits until it answers.
 *
 * Nothing is downloaded. `php` is a version such as `8.3`.
 */
export async function startWordPress(php: string): Promise<RunningWordPress> {
  if (!existsSync(PACKAGES)) {
    throw new Error(`WordPress is not installed: run \`npx -y pnpm@12 install\` in ${HERE}.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'forecost-wordpress-'));
  cpSync(unpackedWordPress(), folder, { recursive: true });
  cpSync(join(HERE, 'mu-plugins'), join(folder, 'wp-content', 'mu-plugins'), { recursive: true });
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      join(PACKAGES, 'cli', 'wp-playground.js'),
      'server',
      // With fewer, its workers now and then wait for each other's file locks for minutes.
      ...['--port', String(port), '--php', php, '--workers', '6'],
      ...['--mount-dir-before-install', folder, '/wordpress'],
      ...['--wordpress-install-mode', 'install-from-existing-files'],
      // It would look for news of itself, and wait for answers that do not come.
      ...['--define-bool', 'WP_HTTP_BLOCK_EXTERNAL', 'true'],
      ...['--define-bool', 'DISABLE_WP_CRON', 'true'],
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const printed: string[] = [];
  const output = (): string => printed.join('');
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed.push(text);
        if (output().includes('WordPress is running on')) resolve();
      });
    }
    child.once('exit', (code) => reject(new Error(`WordPress ended with ${code}: ${output()}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    output,
    stop: async () => {
      const exited = once(child, 'exit');
      child.kill('SIGKILL');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Unpacks WordPress once into `.cache/`, from the two halves its package splits it into. */
function unpackedWordPress(): string {
  const folder = join(ROOT, '.cache', 'wordpress', WORDPRESS);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(`${folder}-`);
  const builds = join(PACKAGES, 'wordpress-builds');
  const archive = readFileSync(join(builds, 'src', 'wordpress', `${WORDPRESS}.zip`));
  for (const [path, content] of unzip(archive)) {
    const target = join(staging, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  cpSync(join(builds, 'public', WORDPRESS), staging, { recursive: true });
  renameSync(staging, folder);
  return folder;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
