import { describe, expect, it } from 'vitest';
import { percentFromText } from './percents.ts';

describe('percentFromText', () => {
  it.each([
    ['.2', 2000, 'fraction'],
    ['0.125', 1250, 'fraction'],
    ['20', 2000, 'percent'],
    ['12.5', 1250, 'percent'],
    ['100', 10_000, 'percent'],
    ['0', 0, 'fraction'],
  ])('reads %s as %i basis points, written as a %s', (text, basisPoints, writtenAs) => {
    expect(percentFromText(text)).toEqual({ basisPoints, writtenAs, ambiguous: false });
  });

  it('reads 1 as 100 %, as X12 has it', () => {
    expect(percentFromText('1')).toEqual({
      basisPoints: 10_000,
      writtenAs: 'fraction',
      ambiguous: true,
    });
  });

  it('reads 1 as 1 % of a payer who writes whole percentages', () => {
    expect(percentFromText('1', true)).toEqual({
      basisPoints: 100,
      writtenAs: 'percent',
      ambiguous: true,
    });
  });

  it.each(['101', '-.2', '.33333', 'x', ''])('refuses %j', (text) => {
    expect(percentFromText(text)).toBeUndefined();
  });
});
