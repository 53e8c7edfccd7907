import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['aetna', 'aetna', 0],
    ['aetna', 'aetn', 1],
    ['aetna', 'aettna', 1],
    ['aetna', 'aetma', 1],
    ['aetna', 'atena', 1],
    ['cigna', 'humana', 4],
    ['', 'va', 2],
    ['va', '', 2],
  ])('counts from %j to %j %d', (a, b, mistakes) => {
    expect(editDistance(a, b)).toBe(mistakes);
  });
});
