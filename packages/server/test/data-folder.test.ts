import fs, {
  fstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { callbackRequest, temporaryFolder, writeBook } from './clinic.ts';
import { startProcess } from './start-process.ts';
import { errorOf, startServer } from './start-server.ts';

it('a data folder that is new is on disk before anything is kept in it, with each folder above', async () => {
  const folder = temporaryFolder();
  const synced = syncedFolders();
  const server = await startServer({ data: join(folder, 'clinic', 'data') });
  expect(synced).toEqual([folder, join(folder, 'clinic')].map((one) => statSync(one).ino));
  expect((await server.post()).status).toBe(201);
});

describe('a data folder that cannot be used', () => {
  it.each<[string, (data: string) => string | void, string]>([
    ['where no folder can be made', () => '/proc/forecost', ''],
    ['that is a file', (data) => writeFileSync(data, ''), 'a file, or a broken link, stands'],
    [
      'inside a file',
      (data) => (writeFileSync(data, ''), join(data, 'sub')),
      'a file, or a broken',
    ],
    [
      'that is a broken link',
      (data) => symlinkSync(`${data}-gone`, data),
      'a file, or a broken link, stands',
    ],
    [
      'with a folder for a database',
      (data) => void mkdirSync(join(data, 'forecost.sqlite'), { recursive: true }),
      'a folder stands where the file should be (EISDIR)',
    ],
    [
      'with something else for a database',
      (data) => {
        mkdirSync(data);
        writeFileSync(join(data, 'forecost.sqlite'), 'Not a database. '.repeat(100));
      },
      'it is no database (SQLITE_NOTADB)',
    ],
  ])('%s is named, with the reason', async (_, make, reason) => {
    const folder = join(temporaryFolder(), 'data');
    const data = make(folder) ?? folder;
    await expect(startServer({ data })).rejects.toThrow(
      `The database ${join(data, 'forecost.sqlite')} cannot be opened: ${reason}`,
    );
  });

  it('because a newer version has written it is left as it is', async () => {
    const data = join(temporaryFolder(), 'data');
    const newer = await startServer({ data });
    await newer.post();
    await newer.close();
    const database = new DatabaseSync(join(data, 'forecost.sqlite'));
    database.exec("insert into kysely_migration values ('9999-later', '2030-01-01')");
    await expect(startServer({ data })).rejects.toThrow(
      'a newer version of Forecost has written it',
    );
    expect(database.prepare('select count(*) as kept from callback_request').get()).toEqual({
      kept: 1,
    });
    database.close();
  });
});

describe('a data folder that goes away while the server runs', () => {
  it.each([
    ['all of it', ''],
    ['the database', 'forecost.sqlite'],
    ['the write-ahead log', 'forecost.sqlite-wal'],
  ])('(%s) has no request acknowledged that nobody will find', async (_, part) => {
    const data = join(temporaryFolder(), 'data');
    const server = await startServer({ data });
    const gone = join(data, part);
    renameSync(gone, `${data}-gone`);

    const refused = await server.post();
    expect(refused.status).toBe(503);
    expect((await errorOf(refused)).message).toContain(
      'was not received. Please call (415) 555-0134.',
    );
    expect(server.entries).toContainEqual({ event: 'storage-unavailable', reason: 'file-gone' });
    expect((await fetch(`${server.url}/api/health`)).status).toBe(503);

    rmSync(gone, { recursive: true, force: true });
    renameSync(`${data}-gone`, gone);
    expect((await server.post()).status).toBe(201);
    expect(await server.list()).toHaveLength(1);
  });
});

it('two servers that start at once with one new data folder share it', async () => {
  const folder = temporaryFolder();
  const flags = ['--books', writeBook(folder), '--data', join(folder, 'data')];
  const servers = await Promise.all([startProcess(flags), startProcess(flags)]);
  const statuses = servers.map(async ({ url }) => {
    const { status } = await fetch(`${url}/api/callback-requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'key-0001' },
      body: JSON.stringify(callbackRequest()),
    });
    return status;
  });
  expect((await Promise.all(statuses)).toSorted()).toEqual([200, 201]);
  expect(servers.filter(({ printed }) => printed().includes('Admin token'))).toHaveLength(1);
});

/** Which files and folders our own code has the disk write, from now on; what the database has is its own. */
function syncedFolders(): number[] {
  const synced: number[] = [];
  const { fsyncSync } = fs;
  const install = (to: typeof fsyncSync) => {
    fs.fsyncSync = to;
    syncBuiltinESMExports();
  };
  install((file) => {
    synced.push(fstatSync(file).ino);
    fsyncSync(file);
  });
  onTestFinished(() => install(fsyncSync));
  return synced;
}
