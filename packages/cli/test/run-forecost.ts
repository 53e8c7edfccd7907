import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { edited } from '../../core/test/edited.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** What a run left behind. */
export interface Run {
  readonly exitCode: number | null;
  readonly output: string;
  readonly notes: string;
}

/** Runs the real command as a process of its own, in `folder`, with `input` on standard input. */
export async function runForecost(folder: string, args: string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, notes, exitCode] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    ended,
  ]);
  return { exitCode, output, notes };
}

/** A folder of these files that is removed when the test ends; contents that are no text become JSON. */
export async function folderOf(files: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'forecost-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(
      join(folder, name),
      typeof content === 'string' ? content : JSON.stringify(content),
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
      holidays: [],
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
