import { describe, expect, it } from 'vitest';
import { instantOf } from './local-time.ts';

describe('instantOf', () => {
  it.each([
    ['winter', '2026-11-24', '17:00', 'America/Los_Angeles', '2026-11-25T01:00:00.000Z'],
    ['summer', '2026-07-01', '17:00', 'America/Los_Angeles', '2026-07-02T00:00:00.000Z'],
    [
      'a zone without daylight saving',
      '2026-07-01',
      '17:00',
      'America/Phoenix',
      '2026-07-02T00:00:00.000Z',
    ],
    ['a zone of half hours', '2026-07-01', '17:00', 'America/St_Johns', '2026-07-01T19:30:00.000Z'],
    [
      'the day clocks go forward',
      '2026-03-08',
      '17:00',
      'America/New_York',
      '2026-03-08T21:00:00.000Z',
    ],
    [
      'the day clocks go back',
      '2026-11-01',
      '17:00',
      'America/New_York',
      '2026-11-01T22:00:00.000Z',
    ],
    [
      'a time shown twice: the first',
      '2026-11-01',
      '01:30',
      'America/New_York',
      '2026-11-01T05:30:00.000Z',
    ],
    [
      'a time never shown: moved by the gap',
      '2026-03-08',
      '02:30',
      'America/New_York',
      '2026-03-08T07:30:00.000Z',
    ],
    [
      'a zone far ahead of UTC',
      '2026-01-01',
      '09:00',
      'Pacific/Auckland',
      '2025-12-31T20:00:00.000Z',
    ],
  ])('finds %s', (_, date, time, zone, expected) => {
    expect(new Date(instantOf(date, time, zone)).toISOString()).toBe(expected);
  });
});
