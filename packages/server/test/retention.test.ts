import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openStorage } from '../src/storage/open-storage.ts';
import { callbackRequest, MONDAY, temporaryFolder } from './clinic.ts';
import { startServer, type TestServer } from './start-server.ts';

/** The call is promised for Thursday 2026-11-26, 17:30 in Los Angeles: 2026-11-27T01:30Z. */
const THIRTY_DAYS_AFTER_THE_PROMISE = '2026-12-27T01:30:00Z';
const A_SECOND_AFTER = new Date('2026-12-27T01:30:01Z');
const A_WEEK_LATER = new Date('2026-11-30T18:00:00Z');

describe('requests with keepDays', () => {
  it('are kept to the last second of their time', async () => {
    const { later } = await storedOnMonday();
    const server = await later(new Date(THIRTY_DAYS_AFTER_THE_PROMISE), 30);
    expect(await server.list()).toHaveLength(1);
    expect(server.entries.filter(({ event }) => event === 'requests-purged')).toEqual([]);
  });

  it('are then deleted, and no byte of them stays on disk', async () => {
    const { data, later } = await storedOnMonday();
    expect(bytesOf(data)).toContain('Dana Whitfield');
    const server = await later(A_SECOND_AFTER, 30);
    await purged(server);
    expect(await server.list()).toEqual([]);
    expect(server.entries).toContainEqual({ event: 'requests-purged', count: 1 });
    expect(bytesOf(data)).not.toContain('Dana Whitfield');
    expect(bytesOf(data)).not.toContain('+16285550177');
  });

  it('that a backup was reading while they were deleted leave no byte after the next look', async () => {
    const { data } = await storedOnMonday();
    const file = join(data, 'forecost.sqlite');
    let time = MONDAY.getTime();
    const clocks = { now: () => new Date(time), elapsed: () => time };
    const storage = await openStorage(`sqlite:${file}`, { clocks });
    const reader = new DatabaseSync(file, { readOnly: true });
    reader.exec('begin; select * from callback_request');
    time = A_SECOND_AFTER.getTime();
    expect(await storage.requests.purge(30)).toBe(1);
    expect(bytesOf(data)).toContain('Dana Whitfield');
    reader.close();
    expect(await storage.requests.purge(30)).toBe(0);
    expect(bytesOf(data)).not.toContain('Dana Whitfield');
    await storage.close();
  });

  it('are not deleted by a clock that leaps', async () => {
    const { data } = await storedOnMonday();
    const server = await startAt(data, new Date('2046-11-23T18:00:00Z'), 30);
    expect(await server.list()).toHaveLength(1);
  });

  it('are not deleted before the time promised where the clock is wrong at a start', async () => {
    const { data } = await storedOnMonday();
    const wrong = await startAt(data, new Date('2027-12-28T18:00:00Z'), 1);
    expect(await wrong.list()).toHaveLength(1);
  });

  it('that came while the clock was years behind are kept as long as any other', async () => {
    const { data } = await storedOnMonday();
    const behind = await startAt(data, new Date('1970-01-01T00:05:00Z'), 30);
    const headers = { 'idempotency-key': 'key-0002' };
    expect((await behind.post(callbackRequest({ name: 'Ana Reyes' }), headers)).status).toBe(201);
    await behind.close();
    await runUntil(data, A_WEEK_LATER);
    const mended = await startAt(data, A_WEEK_LATER, 2);
    await purged(mended);
    expect((await mended.list()).map(({ request }) => request.name)).toContain('Ana Reyes');
  });

  it('that an earlier version has stored are kept from the time promised', async () => {
    const { data, later } = await storedOnMonday();
    const database = new DatabaseSync(join(data, 'forecost.sqlite'));
    database.exec('drop index callback_request_untold');
    for (const column of ['keep_from', 'reached_at', 'attempts', 'attempted_at', 'told_at']) {
      database.exec(`alter table callback_request drop column ${column}`);
    }
    database.exec("delete from kysely_migration where name > '0001-callback-requests'");
    database.close();
    expect(await (await later(new Date(THIRTY_DAYS_AFTER_THE_PROMISE), 30)).list()).toHaveLength(1);
    const server = await startAt(data, A_SECOND_AFTER, 30);
    await purged(server);
    expect(await server.list()).toEqual([]);
  });

  it('stay for good without it', async () => {
    const { later } = await storedOnMonday();
    const server = await later(new Date('2027-11-23T18:00:00Z'), undefined);
    expect(await server.list()).toHaveLength(1);
  });

  it.each([0, 1.5, -1, 40_000])('refuse %s', async (keepDays) => {
    await expect(startServer({ keepDays })).rejects.toThrow('1 to 36500 days');
  });
});

/** One request of Monday's, and how to start the server again at another time. */
async function storedOnMonday() {
  const data = join(temporaryFolder(), 'data');
  const first = await startServer({ data, now: () => MONDAY });
  expect((await first.post(callbackRequest())).status).toBe(201);
  await first.close();
  const later = async (now: Date, keepDays: number | undefined) => {
    await runUntil(data, now);
    return startAt(data, now, keepDays);
  };
  return { data, later };
}

/** A server was there all the time, or its clock would have to catch up. */
async function runUntil(data: string, end: Date): Promise<void> {
  let time = MONDAY.getTime();
  const clocks = { now: () => new Date(time), elapsed: () => time };
  const { clock, close } = await openStorage(`sqlite:${join(data, 'forecost.sqlite')}`, { clocks });
  time = end.getTime();
  await clock.save();
  await close();
}

function startAt(data: string, now: Date, keepDays: number | undefined): Promise<TestServer> {
  return startServer({ data, now: () => now, ...(keepDays === undefined ? {} : { keepDays }) });
}

/** Resolves once the server has deleted something. */
async function purged(server: TestServer): Promise<void> {
  while (!server.entries.some(({ event }) => event === 'requests-purged')) await server.list();
}

/** Every file of the database, the write-ahead log too. */
function bytesOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
}
