import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountFromText, isAllNines, shiftDecimal } from './decimals.ts';

describe('shiftDecimal', () => {
  it.each([
    ['10.00', 2, 1000],
    ['.5', 2, 50],
    ['500', 2, 50_000],
    ['1.10', 2, 110],
    ['16.43', 2, 1643],
    ['10.000', 2, 1000],
    ['-3', 2, -300],
    ['.2', 4, 2000],
    ['1500', 0, 1500],
  ])('reads %s with %i places as %i', (text, places, expected) => {
    expect(shiftDecimal(text, places)).toBe(expected);
  });

  it.each(['', '.', '1.005', '1e3', 'NaN', '1,500', '0x10', ' 1', '9007199254740993'])(
    'refuses %j rather than round',
    (text) => {
      expect(shiftDecimal(text, 2)).toBeUndefined();
    },
  );

  it('is exact for every amount of cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (cents) => {
        expect(shiftDecimal((cents / 100).toFixed(2), 2)).toBe(cents);
      }),
    );
  });
});

describe('isAllNines', () => {
  it.each(['99999.99', '99999', '9999.99', '999999', '9999999.99'])('takes %s as none', (text) => {
    expect(isAllNines(text)).toBe(true);
  });

  it.each(['9999', '999.99', '99.99', '99999.98', '9', '', '.99999'])(
    'takes %s as an amount',
    (text) => {
      expect(isAllNines(text)).toBe(false);
    },
  );
});

describe('amountFromText', () => {
  it('has no negative amounts', () => {
    expect(amountFromText('-5', 2)).toBeUndefined();
  });

  it('keeps to the digits of the currency', () => {
    expect(amountFromText('500', 0)).toBe(500);
    expect(amountFromText('500.5', 0)).toBeUndefined();
  });
});
