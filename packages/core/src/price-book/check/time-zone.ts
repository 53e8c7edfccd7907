import type { PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** The practice's time zone is one the runtime knows by its IANA name. */
export function timeZone(book: PriceBook): Finding[] {
  const zone = book.practice.timeZone;
  // Abbreviations such as EST are accepted by the runtime but have no daylight-saving time.
  if (zone.includes('/') && isKnown(zone)) return [];
  return [
    error({
      code: 'unknown-time-zone',
      path: 'practice.timeZone',
      expected: 'an IANA name such as America/Los_Angeles',
      received: JSON.stringify(zone),
      advice: 'Callbacks are promised in this time zone.',
    }),
  ];
}

function isKnown(zone: string): boolean {
  try {
    return Boolean(Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
