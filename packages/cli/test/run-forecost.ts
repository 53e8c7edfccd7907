import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { edited } from '../../core/test/edited.ts';

/** Every run compiles the same files, which takes longer than most runs. */
const ENVIRONMENT = {
  ...process.env,
  NODE_COMPILE_CACHE: join(tmpdir(), 'forecost-compile-cache'),
};

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** What a run left behind. */
export interface Run {
  readonly exitCode: number | null;
  readonly output: string;
  readonly notes: string;
}

/** Runs the real command as a process of its own, in `folder`, with `input` on standard input. */
export async function runForecost(
  folder: string,
  args: string[],
  input: string | Uint8Array = '',
): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: ENVIRONMENT });
  // A command that is misused ends without reading, which breaks the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return outcomeOf(child);
}

/** Runs a line of a shell in `folder`, where `forecost` is the real command. */
export async function runShell(folder: string, line: string): Promise<Run> {
  const forecost = `forecost() { '${process.execPath}' '${MAIN}' "$@"; }`;
  const child = spawn('sh', ['-c', `${forecost}\n${line}`], { cwd: folder, env: ENVIRONMENT });
  child.stdin.end();
  return outcomeOf(child);
}

async function outcomeOf(child: ChildProcessWithoutNullStreams): Promise<Run> {
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, notes, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { exitCode, output, notes };
}

/** A folder of these files that is removed when the test ends; contents that are neither text nor bytes become JSON. */
export async function folderOf(files: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forecost-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(
      join(folder, name),
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : JSON.stringify(content),
    );
  }
  return folder;
}

/** A small price book as people write it, without a finding, with values replaced by path. */
export function priceBook(edits: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const office = { opens: '09:00', closes: '17:00' };
  const document = {
    format: 'forecost-price-book/1',
    currency: 'USD',
    version: '2026-11',
    effectiveFrom: '2026-11-01',
    practice: {
      id: 'harbor-mind',
      name: 'Harbor Mind',
      phone: '(415) 555-0134',
      timeZone: 'America/Los_Angeles',
      hours: { monday: [office] },
      holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
      callbackWithinBusinessDays: 1,
      locations: [{ id: 'main', name: 'Main', state: 'CA' }],
    },
    services: [
      {
        id: 'iv-ketamine',
        name: 'IV ketamine infusion',
        lines: [
          { id: 'infusion', name: 'Infusion', benefit: 'outpatient', charge: 600, cashPrice: 450 },
        ],
      },
    ],
    courses: [
      {
        id: 'induction',
        name: 'Induction',
        phases: [
          {
            id: 'infusions',
            name: 'Infusions',
            services: ['iv-ketamine'],
            length: { visits: 6 },
            cadence: { everyWeeks: 1 },
          },
        ],
      },
    ],
    packages: [],
    payers: [],
    allowedAmounts: [],
    policies: [],
  };
  return edited(document, edits);
}

/** A payer in network with {@link priceBook}'s clinic, which recognizes 144.18 of an infusion of 600. */
export const IN_NETWORK = {
  payers: [{ id: 'example-health', name: 'Example Health', aliases: [], network: 'in-network' }],
  allowedAmounts: [
    {
      payer: 'example-health',
      service: 'iv-ketamine',
      rate: { amount: 144.18 },
      from: '2026-01-01',
      source: 'contract of 2026',
    },
  ],
  policies: [
    {
      payer: 'example-health',
      services: ['iv-ketamine'],
      status: 'covered',
      source: 'policy 12',
      asOf: '2026-01-01',
    },
  ],
};
