import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { phoneNumbers } from './phone-numbers.ts';

function findingsFor(phone: string, ofLocation?: string) {
  const book = priceBook();
  const location = { id: 'main', name: 'Main', state: 'CA' };
  const locations = ofLocation ? [{ ...location, phone: ofLocation }] : [location];
  return phoneNumbers({ ...book, practice: { ...book.practice, phone, locations } });
}

describe('phoneNumbers', () => {
  it('accepts a number as patients write it', () => {
    expect(findingsFor('(415) 555-0134', '415-555-0135')).toEqual([]);
  });

  it('reports an extension, whose figures a link would dial with the others', () => {
    expect(findingsFor('(415) 555-0134 ext. 12').map(({ path }) => path)).toEqual([
      'practice.phone',
    ]);
  });

  it('reports numbers that cannot be dialled, of locations too', () => {
    expect(findingsFor('555-0134', 'call us').map(({ path }) => path)).toEqual([
      'practice.phone',
      'practice.locations[0].phone',
    ]);
  });
});
