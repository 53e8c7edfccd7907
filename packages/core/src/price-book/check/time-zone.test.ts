import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { timeZone } from './time-zone.ts';

function findingsFor(zone: string) {
  const book = priceBook();
  return timeZone({ ...book, practice: { ...book.practice, timeZone: zone } });
}

describe('timeZone', () => {
  it.each(['America/Los_Angeles', 'Pacific/Honolulu', 'US/Eastern'])('knows %s', (zone) => {
    expect(findingsFor(zone)).toEqual([]);
  });

  it.each(['America/San_Fransisco', 'EST', 'UTC-8', ''])('does not know %j', (zone) => {
    expect(findingsFor(zone)).toMatchObject([
      { severity: 'error', code: 'unknown-time-zone', path: 'practice.timeZone' },
    ]);
  });
});
