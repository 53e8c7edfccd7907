import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Contestant } from './contestants.ts';
import type { Measured } from './measure.ts';

interface Row {
  readonly one: Contestant;
  readonly measured: Measured;
}

const COLUMNS: readonly (readonly [string, (measured: Measured) => string])[] = [
  ['bytes', ({ bytes }) => bytes.toLocaleString('en')],
  ['requests', ({ requests }) => String(requests)],
  ['layout shift', ({ shift }) => (shift === 0 ? '0' : shift.toFixed(3))],
  ['script', ({ script }) => `${Math.round(script)} ms`],
  ['longest task', ({ longest }) => (longest < 50 ? 'under 50 ms' : `${Math.round(longest)} ms`)],
  ['usable after', ({ usable }) => `${Math.round(usable)} ms`],
  ['heap', ({ heap }) => `${(heap / 1024 / 1024).toFixed(1)} MB`],
  ['CSP violations', ({ policy }) => policy],
  ['Trusted Types violations', ({ trusted }) => trusted],
  ['hostile page', ({ hostile }) => hostile],
  ['loaded twice', ({ twice }) => twice],
  ['left after 1,000 mounts', ({ leak }) => leak],
];

/** Writes what was measured, with how and where. */
export function write(path: string, rows: readonly Row[]): void {
  const header = ['', ...COLUMNS.map(([name]) => name)];
  const lines = rows.map(({ one, measured }) => [
    `${one.name} (${one.version})`,
    ...COLUMNS.map(([, show]) => show(measured)),
  ]);
  const table = [header, header.map(() => '---'), ...lines].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  writeFileSync(
    path,
    `# Beside other widgets

Written by a command, from one run on ${cpus().length} shared cores:

\`\`\`sh
npx -y pnpm@12 build
cd bench/page && npx -y pnpm@12 install --ignore-workspace && node bench.ts
\`\`\`

${table.join('\n')}

- **Bytes** and **requests**: what is fetched from the page's own site until the network is quiet, each
  file compressed with brotli; the price book is one of ours. All three of our elements are on the page,
  with everything they fetch while it is idle.
- **Layout shift**: the sum at 412 × 915 pixels, text before and after. The other columns are taken in a window
  high enough for all of a widget to be near it.
- **Script**, **longest task**, **usable after**: the processor slowed down six times, the median of three.
  A task under 50 ms is not reported by the browser. Other programs ran on the machine: differences
  of less than a third are noise.
- **Heap**: after collecting garbage. **Left after 1,000 mounts**: after 100 to warm up, for elements.
- **CSP**: \`default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'
  data:\`. **Trusted Types**: \`require-trusted-types-for 'script'\` alone.
- **Hostile page**: \`html { font-size: 62.5% }\`, \`*\` with line height and letter spacing, inputs and
  labels with \`!important\`; how much taller or shorter the widget became.
- Cal, Typeform and giscus show a frame from their vendor's server, which nothing here can reach: only
  what npm has of them is measured, so their bytes, script and heap are less than a reader's, and what
  the frame holds is not in any column. They and ALTCHA do much less than a calculator: fewer bytes and
  less script there are no fault of ours or merit of theirs.
`,
  );
}
