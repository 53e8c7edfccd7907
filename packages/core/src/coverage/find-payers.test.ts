import { describe, expect, it } from 'vitest';
import { priceBook } from '../../test/clinic.ts';
import type { Payer } from '../price-book/types.ts';
import { findPayers } from './find-payers.ts';

function payer(id: string, name: string, aliases: Payer['aliases'] = []): Payer {
  return { id, name, aliases, network: 'in-network' };
}

// Aliases by state after samples/other/payer_aliases.csv (bcbs.com licensee list, anthem.com/ca,
// blueshieldca.com).
const book = priceBook({
  payers: [
    payer('aetna', 'Aetna'),
    payer('cigna', 'Cigna Healthcare', ['Evernorth']),
    payer('united', 'UnitedHealthcare', ['UHC', 'United Behavioral Health']),
    payer('anthem-ca', 'Anthem Blue Cross', ['Anthem', { name: 'Blue Cross', states: ['CA'] }]),
    payer('blue-shield-ca', 'Blue Shield of California', [{ name: 'Blue Shield', states: ['CA'] }]),
    payer('bcbs-tn', 'BlueCross BlueShield of Tennessee', [
      { name: 'Blue Cross', states: ['TN'] },
      { name: 'BCBS', states: ['TN'] },
    ]),
    payer('bcbs-tx', 'Blue Cross and Blue Shield of Texas', [{ name: 'BCBS', states: ['TX'] }]),
    payer('medica', 'Médica'),
    payer('va', 'VA'),
  ],
});

function ids(text: string, options?: Parameters<typeof findPayers>[2]) {
  return findPayers(book, text, options).map((match) => match.payer.id);
}

describe('findPayers', () => {
  it('takes "Blue Cross" for Anthem in California and for BCBST in Tennessee', () => {
    expect(findPayers(book, 'Blue Cross', { state: 'CA' })[0]).toMatchObject({
      payer: { id: 'anthem-ca' },
      matched: 'Blue Cross',
      kind: 'exact',
    });
    expect(ids('blue cross', { state: 'TN' })[0]).toBe('bcbs-tn');
  });

  it('takes "Blue Shield" in California for the other company', () => {
    expect(ids('blue shield', { state: 'CA' })[0]).toBe('blue-shield-ca');
  });

  it('shows every payer a word may mean while the state is not known', () => {
    expect(ids('blue cross')).toEqual(expect.arrayContaining(['anthem-ca', 'bcbs-tn']));
  });

  it('leaves out an alias of another state', () => {
    expect(ids('BCBS', { state: 'CA' })).not.toContain('bcbs-tn');
  });

  it.each(['CA', 'TN', undefined])('finds a plan of the state that was typed, in %s', (state) => {
    expect(ids('bcbs of texas', { state })[0]).toBe('bcbs-tx');
    expect(ids('bcbs of Txeas', { state })[0]).toBe('bcbs-tx');
    expect(ids('BCBS Tennessee', { state })[0]).toBe('bcbs-tn');
  });

  it('takes no alias of another state for more words that are not of the payer’s name', () => {
    expect(ids('BCBS PPO Gold', { state: 'CA' })).toEqual([]);
    expect(ids('BCBS', { state: 'TX' })).toEqual(['bcbs-tx']);
  });

  it.each([
    ['AETNA', 'aetna', 'exact'],
    ['aet', 'aetna', 'prefix'],
    ['united health care', 'united', 'exact'],
    ['uhc', 'united', 'exact'],
    ['behavioral', 'united', 'word'],
    ['Aetna PPO Gold', 'aetna', 'word'],
    ['medica', 'medica', 'exact'],
    ['Atena', 'aetna', 'typo'],
    ['cgina', 'cigna', 'typo'],
    ['blue sheild of california', 'blue-shield-ca', 'typo'],
    ['Untied Healthcrae', 'united', 'typo'],
  ])('finds by %j %s, as %s', (text, id, kind) => {
    expect(findPayers(book, text)[0]).toMatchObject({ payer: { id }, kind });
  });

  it.each([
    ['Blue Cross of Texas', 'bcbs-tx', 'word'],
    ['Texas Blue Cross', 'bcbs-tx', 'word'],
    ['blue cross blue sheild of texas', 'bcbs-tx', 'typo'],
    ['BCBS of TX', 'bcbs-tx', 'prefix'],
    ['Anthem BCBS', 'anthem-ca', 'word'],
    ['Anthem Blue Cross Blue Shield of Virginia', 'anthem-ca', 'word'],
    ['United Healthcare Community Plan', 'united', 'word'],
    ['UnitedHealthcare Medicare Advantage', 'united', 'word'],
    ['Aetna Medicare', 'aetna', 'word'],
  ])('finds by %j first %s among insurers of like names, as %s', (text, id, kind) => {
    const all = priceBook({ payers: [payer('medicare', 'Medicare'), ...book.payers] });

    expect(findPayers(all, text)[0]).toMatchObject({ payer: { id }, kind });
  });

  it.each([
    ['Blue Cross Blue Shield', 'TX', 'bcbs-tx'],
    ['Blue Cross Blue Shield', 'TN', 'bcbs-tn'],
    ['Blue Cross Blue Shield', 'CA', 'anthem-ca'],
    ['Blue Cross and Blue Shield of Texas', 'CA', 'bcbs-tx'],
  ])('takes %j in %s for %s', (text, state, id) => {
    expect(ids(text, { state })[0]).toBe(id);
  });

  it.each(['', '  ', '???', 'of', 'vs', 'humana', 'xyzzy'])('finds nothing by %j', (text) => {
    expect(ids(text)).toEqual([]);
  });

  it.each(['medicade', 'medicad', 'mediciad'])('takes %j for the name of its length', (text) => {
    const payers = [payer('medica', 'Medica'), payer('medicaid', 'Medicaid')];
    const found = findPayers(priceBook({ payers }), text);
    expect(found.map((match) => match.payer.id)).toEqual(['medicaid', 'medica']);
  });

  it('lists each payer once, the best match first, and no more than asked for', () => {
    expect(ids('anthem')).toEqual(['anthem-ca']);
    expect(ids('blue', { limit: 2 })).toHaveLength(2);
  });

  it('answers in bounded time whatever is typed', () => {
    const many = priceBook({
      payers: Array.from({ length: 2000 }, (_, at) => payer(`p${at}`, 'health '.repeat(30) + at)),
    });

    expect(findPayers(many, 'x'.repeat(1_000_000))).toEqual([]);
  });
});
