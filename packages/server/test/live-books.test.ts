import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCompiled } from '@forecost/core/price-book';
import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../src/log/log.ts';
import { readLiveBooks } from '../src/books/live-books.ts';
import { MONDAY, temporaryFolder, writeBook } from './clinic.ts';
import { startServer } from './start-server.ts';

describe('a running server', () => {
  it('serves a changed book, and lets its new website post', async () => {
    const folder = temporaryFolder();
    const server = await startServer({ books: [writeBook(folder)], bookCheckMilliseconds: 5 });
    const address = `${server.url}/books/harbor-mind.json`;
    const etag = (await fetch(address)).headers.get('etag') ?? '';
    const website = 'https://new-site.example';
    writeBook(folder, { 'practice.name': 'Harbor Mind & Body', 'practice.website': website });
    const askAgain = () => fetch(address, { headers: { 'if-none-match': etag, origin: website } });
    let response = await askAgain();
    while (response.status === 304) response = await askAgain();
    expect(readCompiled(await response.json()).practice.name).toBe('Harbor Mind & Body');
    expect(response.headers.get('access-control-allow-origin')).toBe(website);
    expect((await server.post(undefined, { origin: website })).status).toBe(201);
    expect(server.entries).toContainEqual({ event: 'books-read', practices: ['harbor-mind'] });
  });
});

describe('readLiveBooks', () => {
  it('leaves a file alone that is still changing', () => {
    const { live, folder, events } = start();
    writeBook(folder, { 'practice.name': 'Half' });
    live.look();
    writeBook(folder, { 'practice.name': 'Whole and longer' });
    live.look();
    expect(events()).toEqual([]);
    live.look();
    expect(nameIn(live)).toBe('Whole and longer');
  });

  it('does nothing while nothing changes', () => {
    const { live, events } = start();
    for (let look = 0; look < 5; look++) live.look();
    expect(events()).toEqual([]);
  });

  it.each([
    ['is no JSON', '{"format": ', /harbor-mind\.json cannot be used:\n.*JSON/],
    [
      'has a wrong shape, with the line of it',
      '{\n  "format": "forecost-price-book/1",\n  "practice": 5\n}',
      /harbor-mind\.json[^]*line 3, practice: /,
    ],
  ])('keeps the old books where a new one %s, says why once, and recovers', (_, text, reason) => {
    const { live, folder, log, events } = start();
    writeFileSync(join(folder, 'harbor-mind.json'), text);
    for (let look = 0; look < 5; look++) live.look();
    expect(nameIn(live)).toBe('Harbor Mind');
    expect(events()).toEqual(['books-refused']);
    expect((log[0] as { reason: string }).reason).toMatch(reason);

    writeBook(folder, { 'practice.name': 'Mended' });
    live.look();
    live.look();
    expect(nameIn(live)).toBe('Mended');
  });

  it('keeps every book where one of several cannot be used', () => {
    const { live, folder } = start();
    writeBook(folder, { 'practice.name': 'Changed' });
    writeFileSync(join(folder, 'other.json'), '{}');
    live.look();
    live.look();
    expect(nameIn(live)).toBe('Harbor Mind');
  });

  it('takes up a practice that is new', () => {
    const { live, folder } = start();
    writeBook(folder, { 'practice.id': 'second-clinic' });
    live.look();
    live.look();
    expect([...live.books.keys()]).toEqual(['harbor-mind', 'second-clinic']);
    expect(live.origins.forPractice('second-clinic', 'https://harbor-mind.example')).toBe(true);
  });

  it('goes on serving a practice whose file is gone, and says so', () => {
    const { live, folder, log } = start();
    writeBook(folder, { 'practice.id': 'second-clinic' });
    rmSync(join(folder, 'harbor-mind.json'));
    live.look();
    live.look();
    expect(nameIn(live)).toBe('Harbor Mind');
    expect(log).toEqual([
      {
        event: 'books-refused',
        reason:
          'There is no price book of "harbor-mind" any more. Restart the server to stop serving it.',
      },
    ]);
  });

  it('survives that its folder is gone', () => {
    const { live, folder, events } = start();
    rmSync(folder, { recursive: true });
    live.look();
    live.look();
    expect(nameIn(live)).toBe('Harbor Mind');
    expect(events()).toEqual(['books-refused']);
  });
});

/** The books of a folder with `harbor-mind`, and what they log. */
function start() {
  const folder = temporaryFolder();
  writeBook(folder);
  const log: LogEntry[] = [];
  const live = readLiveBooks({
    paths: [folder],
    origins: undefined,
    log: (entry) => log.push(entry),
    now: () => MONDAY,
  });
  return { live, folder, log, events: () => log.map(({ event }) => event) };
}

function nameIn(live: ReturnType<typeof readLiveBooks>): string | undefined {
  return live.books.get('harbor-mind')?.book.practice.name;
}
