/**
 * Serves the pages that the guides in `docs/guides` tell people to make, word for word.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { compilePriceBook } from '@forecost/core/price-book';
import { releasePaths } from '../.ci/release.ts';

const ROOT = join(import.meta.dirname, '..');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** A site's own style sheet, as plain as one can be. */
const STYLES = `
body { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem; font: 1rem/1.5 system-ui, sans-serif; }
`;

/** What a tag manager does with a Custom HTML tag: its scripts run, from the body, one by one. */
const CONTAINER = `
addEventListener('DOMContentLoaded', () => {
  const holder = document.createElement('div');
  holder.innerHTML = TAG;
  for (const written of holder.querySelectorAll('script')) {
    const script = document.createElement('script');
    script.text = written.text;
    document.body.append(script);
  }
});
`;

/** A site that follows the guides. */
export interface GuideSite {
  readonly url: string;
  close(): void;
}

/** Serves `/plain-html` and `/tag-manager`, with the release and a price book where they expect them. */
export async function serveGuides(): Promise<GuideSite> {
  const { upload, manifest } = releasePaths(ROOT);
  if (!existsSync(upload)) throw new Error(`${upload} is missing: run \`npx -y pnpm@12 build\`.`);
  const base = `/forecost/${manifest.version}/`;
  const answers = guideAnswers(manifest.version);
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = path.startsWith(base) ? join(upload, path.slice(base.length)) : '';
    const answer =
      answers.get(path) ?? (existsSync(file) ? { body: readFileSync(file) } : undefined);
    response.writeHead(answer ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
      ...(answer?.policy === undefined ? {} : { 'content-security-policy': answer.policy }),
    });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { url: originOf(server), close: () => server.close() };
}

interface Answer {
  readonly body: string | Buffer;
  readonly policy?: string;
}

function guideAnswers(version: string): ReadonlyMap<string, Answer> {
  const book = readFileSync(join(ROOT, 'examples', 'harbor-light', 'price-book.json'), 'utf8');
  const [page = ''] = codeOf('plain-html', 'html');
  const [policy = ''] = codeOf('plain-html', '').filter((code) => code.includes('default-src'));
  const [content = '', tag = ''] = codeOf('tag-manager', 'html');
  const container = CONTAINER.replace('TAG', () => JSON.stringify(tag));
  const dated = (text: string): string => text.replaceAll('VERSION', version);
  return new Map<string, Answer>([
    ['/plain-html', { body: dated(page), policy: policy.replaceAll('\n', ' ').trim() }],
    ['/tag-manager', { body: contentPage(content) }],
    ['/container.js', { body: dated(container) }],
    ['/styles.css', { body: STYLES }],
    ['/price-book.json', { body: JSON.stringify(compilePriceBook(JSON.parse(book))) }],
  ]);
}

/** A page of a content system: its editor wrote only the content. */
function contentPage(content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" /><title>What care costs</title>
<link rel="stylesheet" href="/styles.css" /><script src="/container.js"></script></head>
<body><h1>What care costs</h1>${content}</body></html>`;
}

/** The blocks of code in a guide that are marked as that language. */
function codeOf(guide: string, language: string): string[] {
  const text = readFileSync(join(ROOT, 'docs', 'guides', `${guide}.md`), 'utf8');
  const blocks = text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^ *```$/gm);
  return [...blocks]
    .filter(([, , marked]) => marked === language)
    .map(([, indent = '', , code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
