import type { Assumption, UnknownId } from '@forecost/core/estimate';
import { describe, expect, it } from 'vitest';
import { assumedWords } from './assumed.ts';
import { UNKNOWN_WORDS } from './unknown-words.ts';

function words(
  unknown: UnknownId,
  [low, likely, high]: [number, number, number],
  source = '',
): string {
  const assumed = { low, likely, high };
  const assumption: Assumption = { unknown, assumed, source, causes: 0 };
  return assumedWords(assumption, 'USD');
}

describe('assumedWords', () => {
  it.each([
    ['visit-count', [6, 6, 8], '6 to 8, likely 6 (visits)'],
    ['household-size', [1, 1, 8], '1 to 8, likely 1 (people)'],
    ['deductible', [0, 188_600, 1_060_000], '$0.00 to $10,600.00, likely $1,886.00'],
    ['deductible-met', [0, 5000, 10_000], '0 % to 100 %, likely 50 % of the yearly limit'],
    ['coinsurance', [0, 2000, 5000], '0 % to 50 %, likely 20 %'],
    ['coverage', [0, 1, 1], 'covered'],
    ['prior-authorization', [0, 1, 1], 'approved'],
    ['copay-design', [0, 0, 1], 'the copay alone'],
    ['copay-design', [0, 2, 2], 'the copay, then coinsurance on the rest'],
    ['assistance-counting', [0, 0, 2], 'it counts'],
    ['assistance-used', [0, 0, 815_000], '$0.00 to $8,150.00, likely $0.00'],
    ['plan-year-start', [0, 0, 0], ''],
  ] as const)('says what was assumed of %s', (unknown, [low, likely, high], expected) => {
    expect(words(unknown, [low, likely, high])).toBe(expected);
  });

  it('knows an amount that the patient gave as a range', () => {
    const given = words('deductible-met', [10_000, 15_000, 20_000], 'rule:given');

    expect(given).toBe('$100.00 to $200.00, likely $150.00');
  });
});

describe('UNKNOWN_WORDS', () => {
  it.each(Object.entries(UNKNOWN_WORDS))('asks a question about %s', (_unknown, { question }) => {
    expect(question('')).toMatch(/^[A-Z][^()]*\?$/);
    expect(question('Esketamine')).toMatch(/\?$/);
  });
});
