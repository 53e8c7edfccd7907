import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const MAIN = join(import.meta.dirname, '../src/main.ts');

/** Starts `forecost-server` as a process of its own and waits until it says where it listens. */
export async function startProcess(
  flags: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const child = spawn(process.execPath, [MAIN, '--port', '0', ...flags], {
    env: { ...process.env, FORECOST_ADMIN_TOKEN: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  let complained = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (complained += chunk));
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  const url = /^Serving on (.+)$/m.exec(printed)?.[1] ?? '';
  return { child, url, printed: () => printed, complained: () => complained };
}
