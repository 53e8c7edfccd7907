import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.ts';

const NOW = 1_800_000_000_000;

describe('createRateLimit', () => {
  it('admits a burst, then one each interval', () => {
    const limit = createRateLimit({ burst: 3, everyMilliseconds: 1_000 });
    const waits = [0, 0, 0, 0, 999, 1_000, 1_001].map((later) => limit.take('a', NOW + later));
    expect(waits).toEqual([0, 0, 0, 1_000, 1, 0, 999]);
  });

  it('gives the whole burst back after a pause', () => {
    const limit = createRateLimit({ burst: 2, everyMilliseconds: 1_000 });
    limit.take('a', NOW);
    limit.take('a', NOW);
    const waits = [0, 0, 0].map(() => limit.take('a', NOW + 60_000));
    expect(waits).toEqual([0, 0, 1_000]);
  });

  it('counts clients apart', () => {
    const limit = createRateLimit({ burst: 1, everyMilliseconds: 1_000 });
    limit.take('a', NOW);
    expect(limit.take('b', NOW)).toBe(0);
  });

  it('only ever holds more clients back when its tables are crowded, never admits more', () => {
    const limit = createRateLimit({ burst: 1, everyMilliseconds: 1_000, slots: 4 });
    for (let client = 0; client < 100; client++) limit.take(`client ${client}`, NOW);
    expect(limit.take('client 0', NOW)).toBe(1_000);
  });
});
