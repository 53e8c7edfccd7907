import { describe, expect, it } from 'vitest';
import { createSteadyClock } from './steady-clock.ts';

const NOON = Date.parse('2026-11-23T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the clock to delete by', () => {
  it('goes as the machine’s does', async () => {
    const { clock, pass } = await clockAt(NOON);
    pass(3 * HOUR);
    expect(clock.now()).toBe(NOON + 3 * HOUR);
  });

  it('does not leap ahead with the machine’s, but follows twice as fast as time goes', async () => {
    const { clock, pass, set } = await clockAt(NOON);
    set(NOON + 365 * DAY);
    expect(clock.now()).toBe(NOON);
    pass(HOUR);
    expect(clock.now()).toBe(NOON + 2 * HOUR);
    set(NOON + 3 * HOUR);
    pass(HOUR);
    expect(clock.now()).toBe(NOON + 4 * HOUR);
  });

  it('waits where the machine’s goes back', async () => {
    const { clock, pass, set } = await clockAt(NOON);
    set(0);
    pass(HOUR);
    expect(clock.now()).toBe(NOON);
    set(NOON + HOUR);
    expect(clock.now()).toBe(NOON);
    pass(HOUR);
    expect(clock.now()).toBe(NOON + 2 * HOUR);
  });

  it.each([
    ['at once after a day off', DAY, DAY],
    ['but only a day of a year', 365 * DAY, DAY],
    ['and not at all before it was saved', -365 * DAY, 0],
  ])('believes the machine at a start %s', async (_, off, believed) => {
    const { saved } = await clockAt(NOON);
    const { clock } = await clockAt(NOON + off, saved);
    expect(clock.now()).toBe(NOON + believed);
  });

  it('believes a machine that is wrong no more for being started again and again', async () => {
    const { saved } = await clockAt(NOON);
    await clockAt(NOON + 365 * DAY, saved);
    await clockAt(NOON + 365 * DAY, saved);
    const { clock } = await clockAt(NOON + 365 * DAY, saved);
    expect(clock.now()).toBe(NOON + DAY);
  });

  it('is never more than a day ahead on a machine that is wrong at every start and put right after it', async () => {
    const { saved } = await clockAt(NOON);
    for (let start = 0; start < 5; start++) {
      const { clock, set } = await clockAt(NOON + 365 * DAY, saved);
      set(NOON);
      await clock.save();
    }
    const { clock } = await clockAt(NOON, saved);
    expect(clock.now()).toBe(NOON + DAY);
  });
});

/** A steady clock on a machine whose clock stands at that time, with what an earlier one has saved. */
async function clockAt(start: number, settings = new Map<string, string>()) {
  let time = start;
  let elapsed = 0;
  const clock = await createSteadyClock(
    {
      read: (name) => Promise.resolve(settings.get(name)),
      write: (name, value) => Promise.resolve(void settings.set(name, value)),
    },
    { now: () => new Date(time), elapsed: () => elapsed },
  );
  await clock.save();
  return {
    clock,
    saved: settings,
    set: (to: number) => void (time = to),
    pass(milliseconds: number) {
      time += milliseconds;
      elapsed += milliseconds;
    },
  };
}
