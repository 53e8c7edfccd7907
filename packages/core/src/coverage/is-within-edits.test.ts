import { describe, expect, it } from 'vitest';
import { isWithinEdits } from './is-within-edits.ts';

describe('isWithinEdits', () => {
  it.each([
    ['aetna', 'aetn', 1],
    ['aetna', 'aettna', 1],
    ['aetna', 'aetma', 1],
    ['aetna', 'atena', 1],
    ['aetna', 'eatan', 2],
    ['cigna', 'humana', 4],
    ['', 'va', 2],
    ['va', '', 2],
  ])('takes %j for %j within %d mistakes, and no fewer', (a, b, mistakes) => {
    expect(isWithinEdits(a, b, mistakes)).toBe(true);
    expect(isWithinEdits(a, b, mistakes - 1)).toBe(false);
  });

  it('takes what is alike without a mistake', () => {
    expect(isWithinEdits('aetna', 'aetna', 0)).toBe(true);
  });
});
