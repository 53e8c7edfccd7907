import { expect, it } from 'vitest';
import { waitFor } from './post.ts';

const NOW = Date.parse('2026-11-23T18:00:00Z');

it.each([
  ['45', 45_000],
  ['0', 0],
  ['Mon, 23 Nov 2026 18:02:00 GMT', 120_000],
  ['Mon, 23 Nov 2026 17:00:00 GMT', 0],
  ['soon', 0],
  [null, 0],
])('a receiver that answers Retry-After: %s is left alone for %i ms', (header, wait) => {
  expect(waitFor(header, NOW)).toBe(wait);
});
