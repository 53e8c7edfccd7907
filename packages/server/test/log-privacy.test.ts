import { expect, it } from 'vitest';
import { callbackForm, callbackRequest } from './clinic.ts';
import { ADMIN_TOKEN, startServer } from './start-server.ts';

it('nothing a patient sent is ever logged', async () => {
  const server = await startServer({ maximumBytes: 20 * 4096 });
  const reason = `Hopelessness ${'x'.repeat(1900)}`;
  const secret = callbackRequest({ reason });
  await server.post(secret);
  await server.post(secret);
  await server.post({ ...secret, name: 'Dana Whitfield Jr' });
  await server.post({ ...secret, phone: '628-555-017' });
  await server.post({ ...secret, Whitfield: 'Hopelessness' });
  await server.post('{"name": "Whitfield');
  await server.postForm(callbackForm({ reason }));
  await fetch(`${server.url}/api/callback-requests/Whitfield?phone=6285550177`);
  let status = 201;
  for (let index = 0; status === 201; index++) {
    ({ status } = await server.post(secret, { 'idempotency-key': `key-${index + 2000}` }));
  }
  expect(status).toBe(503);
  await server.list();

  const log = JSON.stringify(server.entries);
  expect(server.entries.length).toBeGreaterThan(8);
  expect(log).not.toMatch(/Dana|Whitfield|628-?555|555-?0177|Hopeless|key-\d/);
  expect(log).not.toContain(ADMIN_TOKEN);
});
