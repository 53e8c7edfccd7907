import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Contestant } from './contestants.ts';
import { type Measured, MOUNTS, RUNS, WARM_UP } from './measure.ts';

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
  ['changed by a hostile page', ({ hostile }) => hostile],
  ['loaded twice', ({ twice }) => twice],
  [`left after ${MOUNTS.toLocaleString('en')} mounts`, ({ leak }) => leak],
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
cd bench/page && npx -y pnpm@12 install --ignore-workspace --ignore-scripts && node bench.ts
\`\`\`

${table.join('\n')}

${places(rows)}

- **Bytes** and **requests**: what is fetched from the page's own site until the network is quiet, each
  file compressed with brotli; the price book is one of ours. All three of our elements are on the page,
  with everything they fetch while it is idle.
- **Layout shift**: the sum at 412 × 915 pixels, text before and after. The other columns are taken in a window
  high enough for all of a widget to be near it.
- **Script**, **longest task**, **usable after**: the processor slowed down six times, the median of ${RUNS} loads.
  Script is the time for which reading, compiling and running JavaScript kept the page's main thread until
  the network is quiet, the continuations of promises too (Chrome's own \`ScriptDuration\` leaves those
  out), by a trace of the browser, alike for all. A task under 50 ms is not reported by the browser. Other programs ran on the machine: differences
  of less than a third are noise.
- **Heap**: after collecting garbage. **Left after ${MOUNTS.toLocaleString('en')} mounts**: each
  for three frames, after ${WARM_UP} to warm up, in which the browser still compiles, for elements; counted six seconds later, because Chromium lets go
  of what left the page only then.
- **CSP**: \`default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'
  data:; frame-src *\`. **Trusted Types**: \`require-trusted-types-for 'script'\` alone.
- **Changed by a hostile page**: \`html { font-size: 62.5% }\`, \`*\` with line height and letter spacing,
  inputs, buttons and labels with \`!important\`; how many headings, texts and controls, in open shadow
  roots too, then have another font size, line height, letter spacing, border, padding or display.
- Cal, Typeform and giscus show a frame from their vendor's server, which nothing here can reach: only
  what npm has of them is measured, so their bytes, script and heap are less than a reader's, and what
  the frame holds is not in any column. They and ALTCHA do much less
  than a calculator.
`,
  );
}

/** Says where the first row stands in each column of figures. */
function places(rows: readonly Row[]): string {
  const figures: readonly (readonly [string, (measured: Measured) => number])[] = [
    ['bytes', ({ bytes }) => bytes],
    ['requests', ({ requests }) => requests],
    ['layout shift', ({ shift }) => shift],
    ['script', ({ script }) => script],
    ['longest task', ({ longest }) => longest],
    ['usable after', ({ usable }) => usable],
    ['heap', ({ heap }) => heap],
  ];
  const said = figures.map(([name, of]) => {
    const ours = of(rows[0]!.measured);
    const better = rows.filter(({ measured }) => of(measured) < ours).length;
    return `${name} ${better + 1}`;
  });
  return `Our place among the ${rows.length}, where 1 is least: ${said.join(', ')}.`;
}
