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

  it('warns of another name for a payer that is the name of the next', () => {
    const payer = (id: string, name: string, ...aliases: string[]) =>
      ({ id, name, aliases, network: 'in-network' }) as const;
    const payers = [
      payer('bcbs', 'Blue Cross', 'BCBS', 'premera'),
      payer('premera', 'Premera', 'BCBS'),
    ];

    expect(sameNames(priceBook({ payers }))).toMatchObject([
      {
        code: 'same-payer-name',
        path: 'payers[0].aliases[1]',
        received: '"premera", the name of payers[1]',
      },
    ]);
  });
});
