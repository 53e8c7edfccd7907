import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { sameNames } from './same-names.ts';

function findingsFor(...names: string[]) {
  const payers = names.map((name, at) => {
    return { id: `payer-${at}`, name, aliases: [], network: 'in-network' } as const;
  });
  return sameNames(priceBook({ payers }));
}

describe('sameNames', () => {
  it('accepts payers with names of their own', () => {
    expect(findingsFor('Aetna', 'Aetna Better Health')).toEqual([]);
  });

  it('warns of a payer that another is named like, in whatever letters', () => {
    expect(findingsFor('Aetna', 'Cigna', 'AETNA')).toMatchObject([
      {
        severity: 'warning',
        code: 'same-payer-name',
        path: 'payers[2].name',
        received: '"AETNA", which payers[0] has too',
      },
    ]);
  });
});
