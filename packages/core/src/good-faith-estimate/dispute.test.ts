import { describe, expect, it } from 'vitest';
import { compareBills, disputeDeadline, isDisputable } from './dispute.ts';

// Case gfe-dispute-threshold of the reference cases: G + 399.99 no, G + 400 yes.
// Source: CMS model notice, "at least $400 more for any provider or facility".
describe('isDisputable', () => {
  it.each([
    [128_000, 128_000, false],
    [128_000, 167_999, false],
    [128_000, 168_000, true],
    [128_000, 88_000, false],
    [0, 39_999, false],
    [0, 40_000, true],
  ])('estimated %i, billed %i cents: %s', (estimated, billed, expected) => {
    expect(isDisputable({ clinic: estimated }, { clinic: billed })).toBe(expected);
  });

  it('never adds up providers: $300 above from each of two is not disputable', () => {
    const estimated = { clinic: 100_000, laboratory: 20_000 };
    expect(isDisputable(estimated, { clinic: 130_000, laboratory: 50_000 })).toBe(false);
  });

  it('never sets off providers: one $400 above is disputable though the whole is below', () => {
    const estimated = { clinic: 100_000, laboratory: 20_000 };
    expect(isDisputable(estimated, { clinic: 10_000, laboratory: 60_000 })).toBe(true);
  });
});

describe('compareBills', () => {
  it('tells each provider apart, and one without an estimate from one estimated at zero', () => {
    const bills = { clinic: 140_000, laboratory: 59_999, anesthetist: 90_000 };
    expect(compareBills({ clinic: 100_000, laboratory: 20_000 }, bills)).toEqual([
      { provider: 'clinic', verdict: 'disputable', excess: 40_000 },
      { provider: 'laboratory', verdict: 'not-disputable', excess: 39_999 },
      { provider: 'anesthetist', verdict: 'not-estimated' },
    ]);
  });

  it('does not take a member every object has for an estimate', () => {
    expect(compareBills({}, { constructor: 50_000 })).toEqual([
      { provider: 'constructor', verdict: 'not-estimated' },
    ]);
  });

  it.each([Number.NaN, -1, 0.5, 1e308])('refuses %d as an amount', (amount) => {
    expect(() => compareBills({ clinic: 0 }, { clinic: amount })).toThrow(/amount-invalid/);
  });
});

describe('disputeDeadline', () => {
  it.each([
    ['2026-11-21', '2027-03-21'],
    ['2027-11-05', '2028-03-04'],
  ])('received %s: %s, 120 calendar days on', (received, deadline) => {
    expect(disputeDeadline(received)).toBe(deadline);
  });

  it('refuses what is no day', () => {
    expect(() => disputeDeadline('11/21/2026')).toThrow(/date-invalid/);
  });
});
