import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { providerIdentifier } from './provider-identifier.ts';

function findingsFor(npi: string) {
  const book = priceBook();
  return providerIdentifier({ ...book, practice: { ...book.practice, npi } });
}

describe('providerIdentifier', () => {
  it('accepts the example of the CMS check-digit document', () => {
    expect(findingsFor('1234567893')).toEqual([]);
  });

  it('reports two digits swapped', () => {
    expect(findingsFor('1234567839')).toMatchObject([
      { severity: 'error', code: 'npi-check-digit', path: 'practice.npi' },
    ]);
  });

  it('reports a number that begins with neither 1 nor 2, whose check digit is right', () => {
    expect(findingsFor('3234567899')).toMatchObject([{ code: 'npi-check-digit' }]);
  });

  it('asks nothing of a practice without one', () => {
    expect(providerIdentifier(priceBook())).toEqual([]);
  });
});
