import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkPriceBook, parsePriceBook } from '@forecost/core/price-book';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const documents = ['README.md', ...globSync('docs/**/*.md', { cwd: ROOT })].toSorted();
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
});

describe('README.md', () => {
  it('has a picture of at most 300 KB', () => {
    expect(readFileSync(join(ROOT, 'docs/screenshot.png')).length).toBeLessThanOrEqual(300 * 1024);
  });
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What the pattern finds, its group where it has one, once each and sorted. */
function allOf(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([all, group]) => group ?? all))].toSorted();
}
