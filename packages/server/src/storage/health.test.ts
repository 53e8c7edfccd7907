import { expect, it } from 'vitest';
import { createHealth } from './health.ts';

it('tries the disk again after five seconds, not each time it is asked', async () => {
  let time = 0;
  let writes = 0;
  const write = () => Promise.resolve(void (writes += 1));
  const { probe } = createHealth(write, () => time);
  for (time of [0, 1, 4_999, 5_000, 5_001]) await probe();
  expect(writes).toBe(2);
});

it('believes the disk again a minute after a request could not be kept, where nobody asks for a call', async () => {
  let time = 0;
  const { watch, probe } = createHealth(
    () => Promise.resolve(),
    () => time,
  );
  await expect(watch(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  time = 59_999;
  await expect(probe()).rejects.toThrow('full');
  time = 60_000;
  await probe();
});
