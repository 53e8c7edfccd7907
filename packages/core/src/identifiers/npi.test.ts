import { describe, expect, it } from 'vitest';
import { isNpi } from './npi.ts';

describe('isNpi', () => {
  it.each([
    ['1234567893', true, 'the example of the CMS check-digit document'],
    ['1234567839', false, 'two digits swapped'],
    ['1234567890', false, 'a wrong check digit'],
    ['123456789', false, 'a digit short'],
    ['0000000000', false, 'a right check digit after a wrong first digit'],
    ['', false, 'nothing'],
  ])('%s is %s: %s', (text, expected) => {
    expect(isNpi(text)).toBe(expected);
  });
});
