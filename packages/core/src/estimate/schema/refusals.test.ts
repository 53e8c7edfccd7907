import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import type { ForecostError } from '../../errors.ts';
import { parseEstimateRequest, refuseUnknownIds } from './index.ts';

/** What a request with these other parts is refused with, line by line. */
function refusals(rest: Record<string, unknown>): string[] {
  const request = { care: { course: 'course' }, startDate: '2026-03-02', ...rest };
  try {
    refuseUnknownIds(priceBook(), parseEstimateRequest(request, 'USD'));
    return [];
  } catch (error) {
    const [, ...lines] = (error as ForecostError).message.split('\n  ');
    return lines;
  }
}

const benefits = (own: Record<string, unknown>) => ({ insurance: { benefits: own } });
const shared = (own: Record<string, unknown>) =>
  benefits({ inNetwork: { costShares: { default: own } } });

describe('a refused request', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'a percentage for a fraction',
      shared({ coinsurance: '20 %' }),
      'insurance.benefits.inNetwork.costShares.default.coinsurance: found "20 %", expected a fraction such as 0.2 for 20 %, or {low: 0.2, high: 0.4}. [wrong-type] Write 0.2, without quotation marks.',
    ],
    [
      'a list for phases',
      { care: { course: 'course', phases: [] } },
      'care.phases: found an empty list, expected an object by phase id, such as {maintenance: {visits: 4}}. [wrong-type]',
    ],
    [
      'a list for visits used',
      benefits({ visitsUsed: [3] }),
      'insurance.benefits.visitsUsed: found a list of 1, expected an object by pool or category, such as {mental-health: 3}. [wrong-type]',
    ],
    [
      'a list for help used',
      benefits({ assistanceUsed: [] }),
      'insurance.benefits.assistanceUsed: found an empty list, expected an object by program id, such as {card: 500}. [wrong-type]',
    ],
    [
      'more remaining than the limit',
      benefits({ inNetwork: { deductible: { amount: 500, remaining: 600 } } }),
      'insurance.benefits.inNetwork.deductible.remaining: found 600.00 USD left, expected at most the deductible itself, 500.00 USD. [more-than-the-limit] Correct the one that is wrong.',
    ],
    [
      'a text too long',
      { location: 'x'.repeat(20_000) },
      'location: found 20000 characters, expected at most 10000 characters. [text-too-long]',
    ],
  ])('says where, what and what to write: %s', (_, rest, line) => {
    expect(refusals(rest)).toEqual([line]);
  });

  it('says which phase, discount and program the book lacks', () => {
    const rest = { discounts: ['members'], ...benefits({ assistanceUsed: { card: 5 } }) };
    const lines = refusals({ ...rest, care: { service: 'visit' } });
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'care.service',
      'discounts[0]',
      'insurance.benefits.assistanceUsed.card',
    ]);
  });

  it('repeats a text only where it is nearly what was expected, or a number', () => {
    expect(refusals({ insurance: { network: 'in network' } })[0]).toContain('found "in network"');
    expect(refusals({ insurance: { network: 'Odalys Reyes' } })[0]).toContain('found another text');
    expect(refusals({ startDate: '02/03/1971' })[0]).toContain('found another text');
    expect(refusals({ location: 'Odalys Reyes' })[0]).toContain('found another text');
    expect(refusals({ 'Odalys Reyes': 1 })[0]).toMatch(/^…: found another key/);
    expect(refusals(benefits({ visitsUsed: { 'Odalys Reyes': -1 } }))[0]).toMatch(
      /^insurance\.benefits\.visitsUsed\.…: found -1/,
    );
  });

  it('repeats no figure of a household, in advice neither', () => {
    const income = (annualIncome: unknown) => refusals({ household: { annualIncome } })[0];
    expect(income('41234')).toContain('Write …, without quotation marks.');
    expect(income({ low: 41_234, high: 41_234 })).toContain('Write …, not {low: …, high: …}.');
    expect(income({ low: 20_000, high: 30_000, likely: 41_234 })).toContain(
      'found something else, expected likely between … and ….',
    );
    expect(refusals({ household: { size: 31 } })).toEqual([
      'household.size: found something else, expected a whole number from 1 to 30. [not-a-count]',
    ]);
    expect(refusals({ household: { 'Odalys Reyes': 3 } })[0]).toMatch(
      /^household\.…: found another/,
    );
  });
});
