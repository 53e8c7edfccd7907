import { describe, expect, it } from 'vitest';
import { course, phase, priceBook, service } from '../../../test/clinic.ts';
import type { LocalizedText } from '../types.ts';
import { missingTranslations } from './missing-translations.ts';

describe('missingTranslations', () => {
  it('accepts a book in one language', () => {
    expect(missingTranslations(priceBook({ services: [service('visit', 1)] }))).toEqual([]);
  });

  it('warns of texts that lack a language other texts have', () => {
    const translated = service('visit', 1, { name: { en: 'Visit', es: 'Visita' } });
    const findings = missingTranslations(
      priceBook({ services: [translated], courses: [course(phase('visit', 1))] }),
    );

    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        path: 'courses[0].phases[0].name',
        expected: 'this text in "es", as other texts of the book have it',
      }),
    );
    expect(findings.map(({ path }) => path)).not.toContain('services[0].name');
  });

  it('takes a document to be called the same in every language, unless it is written by language', () => {
    const policy = {
      payer: '*',
      services: ['visit'],
      status: 'covered',
      asOf: '2026-01-01',
    } as const;
    const paths = (source: LocalizedText) =>
      missingTranslations(priceBook({ policies: [{ ...policy, source }] })).map(({ path }) => path);

    expect(paths('CMS')).not.toContain('policies[0].source');
    expect(paths({ en: 'Our list', es: 'Nuestra lista' })).not.toContain('policies[0].source');
    const french = service('visit', 1, { name: { en: 'Visit', es: 'Visita', fr: 'Visite' } });
    const source = { en: 'Our list', es: 'Nuestra lista' };
    expect(
      missingTranslations(priceBook({ services: [french], policies: [{ ...policy, source }] })),
    ).toContainEqual(
      expect.objectContaining({ path: 'policies[0].source', received: 'only en, es' }),
    );
  });

  it('warns of English that was copied into another language, but for names', () => {
    const text = (en: string) => ({ en, es: en });
    const own = service('visit', 1, {
      name: text('Spravato visit'),
      note: text('Bring a list of your medicines.'),
    });

    expect(missingTranslations(priceBook({ services: [own] }))).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        path: 'services[0].note.es',
        received: 'the words of "en"',
      }),
    );
    expect(
      missingTranslations(priceBook({ services: [own] })).map(({ path }) => path),
    ).not.toContain('services[0].name.es');
  });
});
