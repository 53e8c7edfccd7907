import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START = join(import.meta.dirname, '..', 'start.ts');

/** `start.ts` in a process of its own, as a newcomer runs it. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  /** Folder of its database. */
  readonly data: string;
  /** Printed at the first start with a database. */
  readonly adminToken: string | undefined;
  readonly process: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Ends it as Ctrl-C does; returns the exit code. */
  stop(): Promise<number | null>;
  /** Ends it without any warning, as a power cut does. */
  kill(): Promise<void>;
}

/** Starts the server and waits until it says how to stop it. */
export async function startServer(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const data = environment['FORECOST_DATA'] ?? newDataFolder();
  const env = { ...process.env, PORT: '0', ...environment, FORECOST_DATA: data };
  const child = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed.push(text);
        if (printed.join('').includes('Ctrl-C stops')) resolve();
      });
    }
    child.once('exit', (code) => reject(new Error(`exit code ${code}: ${printed.join('')}`)));
  });
  await ready;
  const output = () => printed.join('');
  const url = /http:\/\/[\d.]+:\d+/.exec(output())?.[0] ?? '';
  const end = async (signal: 'SIGINT' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    return child.exitCode;
  };
  return {
    url,
    port: Number(new URL(url).port),
    data,
    adminToken: /Admin token[^:]*: (\S+)/.exec(output())?.[1],
    process: child,
    output,
    stop: () => end('SIGINT'),
    kill: async () => void (await end('SIGKILL')),
  };
}

function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'forecost-e2e-'));
}

/** What staff see of a stored request. */
export interface ListedRequest {
  readonly promise: { readonly date: string; readonly time: string; readonly timeZone: string };
  readonly phone: string;
  readonly request: {
    readonly practice: string;
    readonly name: string;
    readonly language: string;
    readonly consent: { readonly call: { readonly given: boolean; readonly wording: string } };
    readonly attachment?: { readonly title: string; readonly lines: readonly string[] };
  };
}

/** The stored requests, as the admin token's bearer gets them. */
export async function listRequests(url: string, adminToken: string): Promise<ListedRequest[]> {
  const headers = { authorization: `Bearer ${adminToken}` };
  const response = await fetch(`${url}/api/callback-requests`, { headers });
  if (!response.ok) throw new Error(`The list was answered with ${response.status}.`);
  return ((await response.json()) as { requests: ListedRequest[] }).requests;
}
