import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callbackRequest, MONDAY, temporaryFolder } from './clinic.ts';
import { startServer } from './start-server.ts';

/** The call is promised for Thursday 2026-11-26, 17:30 in Los Angeles: 2026-11-27T01:30Z. */
const THIRTY_DAYS_AFTER_THE_PROMISE = '2026-12-27T01:30:00Z';

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
    const after = new Date(Date.parse(THIRTY_DAYS_AFTER_THE_PROMISE) + 1000);
    const server = await later(after, 30);
    while (!server.entries.some(({ event }) => event === 'requests-purged')) await server.list();
    expect(await server.list()).toEqual([]);
    expect(server.entries).toContainEqual({ event: 'requests-purged', count: 1 });
    expect(bytesOf(data)).not.toContain('Dana Whitfield');
    expect(bytesOf(data)).not.toContain('+16285550177');
  });

  it('stay for good without it', async () => {
    const { later } = await storedOnMonday();
    const server = await later(new Date('2046-11-23T18:00:00Z'), undefined);
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
  const later = (now: Date, keepDays: number | undefined) =>
    startServer({ data, now: () => now, ...(keepDays === undefined ? {} : { keepDays }) });
  return { data, later };
}

/** Every file of the database, the write-ahead log too. */
function bytesOf(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('');
}
