import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPriceBook, parsePriceBook } from '@forecost/core/price-book';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const documents = [
  'README.md',
  ...globSync('{docs/**/*,packages/*/README}.md', { cwd: ROOT }),
].toSorted();
const embedding = read('docs/embedding.md');
const sources = globSync('packages/elements/src/**/*.ts', { cwd: ROOT })
  .filter((path) => !path.endsWith('.test.ts'))
  .map(read)
  .join('\n');

describe('docs/price-book.md', () => {
  it('shows a price book that parses and makes sense', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/price-book.md')) ?? [];
    expect(checkPriceBook(parsePriceBook(JSON.parse(json)))).toEqual([]);
  });
});

describe('docs/embedding.md', () => {
  it('names every custom property the elements read, and no other', () => {
    expect(allOf(embedding, /--fc-[a-z-]*[a-z]/g)).toEqual(allOf(sources, /--fc-[a-z-]*[a-z]/g));
  });

  it('names every event the elements fire, and no other', () => {
    const documented = allOf(embedding, /^\| `(fc-[a-z-]+)` \| (?:all|`)/gm);
    expect(documented).toEqual(allOf(sources, /@fires (?:{\S+} )?(fc-[a-z-]+)/g));
  });

  it('names every part', () => {
    const [line = ''] = /^Parts: [\s\S]*?\n\n/m.exec(embedding) ?? [];
    expect(allOf(line, /`([a-z-]+)`/g)).toEqual(allOf(sources, /@csspart ([a-z-]+)/g));
  });
});

describe.each(documents)('%s', (path) => {
  it('links only to files that exist', () => {
    const links = [...read(path).matchAll(/\]\(([^)#]+)\)|(?:src)="(docs[^"]+)"/g)]
      .map(([, link, picture]) => link ?? picture ?? '')
      .filter((link) => !/^(https?:|mailto:)/.test(link));
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(path), link)))).toEqual([]);
  });

  it('links only to headings that exist', () => {
    const links = [...read(path).matchAll(/\]\(([^)#:\s]*)#([^)\s]+)\)/g)];
    const lost = links.filter(([, file = '', heading = '']) => {
      const target = file === '' ? path : join(dirname(path), file);
      return target.endsWith('.md') && !headingsOf(read(target)).includes(heading);
    });
    expect(lost.map(([link]) => link)).toEqual([]);
  });
});

describe.each([
  ['packages/core/README.md', 'scenarios.map(({ total }) => total.low > 0)', '[ true'],
  ['docs/embedding.md', 'html', '<fc-price-list src="/price-book.json"'],
  [
    'docs/good-faith-estimate.md',
    'document.total + html.match(/<h1>.*/)[0]',
    '423000<h1>Good Faith Estimate',
  ],
])('the first code for Node in %s', (path, result, printed) => {
  it('runs as it is written', () => {
    const blocks = [...read(path).matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
    const code = blocks.find((block) => block.includes('parsePriceBook(json)')) ?? '';
    const given = `import { readFileSync } from 'node:fs';
      const json = JSON.parse(readFileSync('../../examples/harbor-light/price-book.json', 'utf8'));`;
    const program = `${given}${code};console.log(${result});`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      // Where both packages are known by their names.
      cwd: join(ROOT, 'packages/elements'),
      encoding: 'utf8',
    });
    expect(output).toContain(printed);
  });
});

describe('README.md', () => {
  it('has a picture of at most 300 KB', () => {
    expect(readFileSync(join(ROOT, 'docs/screenshot.png')).length).toBeLessThanOrEqual(300 * 1024);
  });
});

/** What GitHub calls the headings of a page in an address. */
function headingsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What the pattern finds, its group where it has one, once each and sorted. */
function allOf(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([all, group]) => group ?? all))].toSorted();
}
