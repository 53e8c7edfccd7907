import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callbackRequest, temporaryFolder, writeBook } from './clinic.ts';
import { startProcess } from './start-process.ts';

describe('forecost-server', () => {
  it('prints where it serves and its new admin token, and ends cleanly when asked to', async () => {
    const folder = temporaryFolder();
    const flags = ['--books', writeBook(folder), '--data', join(folder, 'data')];
    const { child, url, printed } = await startProcess(flags);
    expect(printed()).toContain(`${url}/books/harbor-mind.json`);
    expect(printed()).toContain(
      'Nobody is told of new requests, as FORECOST_NOTIFY_URL is not set',
    );
    const token = /^Admin token: ([\w-]{43})$/m.exec(printed())?.[1];
    const headers = { authorization: `Bearer ${token}` };
    expect((await fetch(`${url}/api/callback-requests`, { headers })).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('goes on taking requests when nobody reads its log any more', async () => {
    const folder = temporaryFolder();
    const flags = ['--books', writeBook(folder), '--data', join(folder, 'data')];
    const { child, url } = await startProcess(flags);
    child.stderr.destroy();
    const post = async (key: string) => {
      const { status } = await fetch(`${url}/api/callback-requests`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(callbackRequest()),
      });
      return status;
    };
    expect([await post('key-0001'), await post('key-0002')]).toEqual([201, 201]);
  });

  it('says which price book it cannot start with, and exits with 1', async () => {
    const folder = temporaryFolder();
    const book = writeBook(folder, { 'practice.timeZone': 'Mars/Olympus' });
    const { child, complained } = await startProcess(['--books', book, '--data', folder]);
    expect(child.exitCode).toBe(1);
    expect(complained()).toContain(`The price book ${book} cannot be used:`);
    expect(complained()).toContain('practice.timeZone');
  });
});
