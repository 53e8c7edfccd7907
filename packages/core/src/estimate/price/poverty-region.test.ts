import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { povertyRegions } from './poverty-region.ts';

function regions(states: readonly string[], rest: { location?: string; region?: 'hawaii' } = {}) {
  const { practice } = priceBook();
  const locations = states.map((state, place) => ({ id: `place-${place}`, name: state, state }));
  const { location, region } = rest;
  return povertyRegions(priceBook({ practice: { ...practice, locations } }), {
    care: { course: 'course' },
    startDate: '2026-03-02',
    ...(location === undefined ? {} : { location }),
    ...(region === undefined ? {} : { household: { region } }),
  });
}

describe('the region whose poverty guidelines hold', () => {
  it.each([
    ['AK', ['alaska']],
    ['HI', ['hawaii']],
    ['TX', ['contiguous']],
    ['DC', ['contiguous']],
    // HHS sets none for the territories: any of the three may be used.
    ['AS', ['contiguous', 'alaska', 'hawaii']],
    ['GU', ['contiguous', 'alaska', 'hawaii']],
    ['MP', ['contiguous', 'alaska', 'hawaii']],
    ['PR', ['contiguous', 'alaska', 'hawaii']],
    ['VI', ['contiguous', 'alaska', 'hawaii']],
  ])('of a practice in %s is %j', (state, expected) => {
    expect(regions([state])).toEqual(expected);
  });

  it('is the household’s own where it says so', () => {
    expect(regions(['TX'], { region: 'hawaii' })).toEqual(['hawaii']);
  });

  it('may be that of any place of care until one is chosen', () => {
    expect(regions(['HI', 'CA', 'HI'])).toEqual(['hawaii', 'contiguous']);
    expect(regions(['HI', 'CA'], { location: 'place-1' })).toEqual(['contiguous']);
    expect(regions(['HI', 'CA'], { location: 'place-0' })).toEqual(['hawaii']);
  });

  it('may be any where the practice has no place', () => {
    expect(regions([])).toEqual(['contiguous', 'alaska', 'hawaii']);
  });
});
