import { describe, expect, it } from 'vitest';
import { priceBook, service } from '../../../test/clinic.ts';
import { unbackedClaims } from './unbacked-claims.ts';

function findingsFor(note: string | { en: string; es: string }) {
  return unbackedClaims(priceBook({ services: [service('visit', 1, { note })] }));
}

describe('unbackedClaims', () => {
  it.each([
    // Written by a real clinic about esketamine.
    ['Insurance may cover up to 100 % of your treatment.', 'up to 100 %'],
    ['Your visit is 100% covered.', '100% covered'],
    ['Fully covered by most plans', 'Fully covered'],
    ['Free consultation', 'Free'],
    ['Results guaranteed!', 'guaranteed'],
    ['At no cost to you', 'no cost'],
    ['You pay nothing.', 'pay nothing'],
    ['For as little as $10 a month', 'as little as'],
  ])('warns of %j', (note, claim) => {
    expect(findingsFor(note)).toMatchObject([
      {
        severity: 'warning',
        code: 'unbacked-claim',
        path: 'services[0].note',
        received: JSON.stringify(claim),
      },
    ]);
  });

  it.each(['Totalmente cubierto', 'Usted no paga nada.', 'Por tan solo $10'])(
    'warns of the Spanish %j, at its language',
    (es) => {
      expect(findingsFor({ en: 'A visit.', es })).toMatchObject([{ path: 'services[0].note.es' }]);
    },
  );

  it.each([
    'Feel free to call.',
    'Tell us as much or as little as you like.',
    'A drug-free evening before.',
    'Free from sedatives for 24 hours.',
  ])('does not warn of %j', (note) => {
    expect(findingsFor(note)).toEqual([]);
  });
});
