import { describe, expect, it } from 'vitest';
import { priceBook, service } from '../../../test/clinic.ts';
import type { LocalizedText } from '../types.ts';
import { markupInTexts } from './markup-in-texts.ts';

function findingsFor(note: LocalizedText) {
  return markupInTexts(priceBook({ services: [service('visit', 1, { note })] }));
}

describe('markupInTexts', () => {
  it.each([
    ['Wear <b>shorts</b>.', '"<b>"'],
    ['One line<br/>another', '"<br/>"'],
    ['Skin&nbsp;care', '"&nbsp;"'],
    ['Body &#38; soul', '"&#38;"'],
  ])('warns of %s', (note, received) => {
    expect(findingsFor(note)).toMatchObject([
      { severity: 'warning', code: 'markup-in-text', path: 'services[0].note', received },
    ]);
  });

  it('names the language in which it is', () => {
    expect(findingsFor({ en: 'Wear shorts.', es: 'Traiga <i>shorts</i>.' })).toMatchObject([
      { path: 'services[0].note.es' },
    ]);
  });

  it.each(['Body & soul; more', 'For pain < 4 and age > 18', 'Take <2 pills'])(
    'accepts %s',
    (note) => {
      expect(findingsFor(note)).toEqual([]);
    },
  );
});
