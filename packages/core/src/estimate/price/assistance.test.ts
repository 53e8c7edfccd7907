import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import type { AssistanceProgram } from '../../price-book/types.ts';
import { assistanceFinder } from './assistance.ts';

const PROGRAM: AssistanceProgram = {
  id: 'card',
  name: 'Card',
  lines: [
    { service: 'visit', line: 'drug' },
    { service: 'visit', line: 'observation' },
  ],
  minimumPatientPayment: 1000,
  from: '2026-01-01',
  until: '2026-12-31',
  source: 'terms',
};

const find = assistanceFinder(priceBook({ assistance: [PROGRAM] }));

describe('the program that helps with a line', () => {
  it.each(['2026-01-01', '2026-06-30', '2026-12-31'])('is the one that holds on %s', (date) => {
    expect(find('visit', 'drug', date)).toMatchObject({
      id: 'card',
      perUse: Infinity,
      perYear: Infinity,
      minimumPatientPayment: 1000,
      from: '2026-01-01',
    });
    expect(find('visit', 'observation', date)?.id).toBe('card');
  });

  it.each([
    ['before it begins', 'visit', 'drug', '2025-12-31'],
    ['after it ends', 'visit', 'drug', '2027-01-01'],
    ['with another line', 'visit', 'test', '2026-06-30'],
    ['with another service', 'other', 'drug', '2026-06-30'],
  ])('is none %s', (_what, service, line, date) => {
    expect(find(service, line, date)).toBeUndefined();
  });

  it('is the first of two, and the same for every line and day', () => {
    const open = { ...PROGRAM, id: 'open', perUse: 5000, perYear: 90_000 };
    const { until: _until, ...endless } = open;
    const both = assistanceFinder(priceBook({ assistance: [PROGRAM, endless] }));
    expect(both('visit', 'drug', '2026-06-30')?.id).toBe('card');
    const later = both('visit', 'drug', '2030-06-30');
    expect(later).toMatchObject({ id: 'open', perUse: 5000, perYear: 90_000 });
    expect(both('visit', 'observation', '2031-01-01')).toBe(later);
  });

  it('is none in a book without programs', () => {
    expect(assistanceFinder(priceBook())('visit', 'drug', '2026-06-30')).toBeUndefined();
  });
});
