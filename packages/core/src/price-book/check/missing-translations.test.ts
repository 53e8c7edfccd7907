import { describe, expect, it } from 'vitest';
import { course, phase, priceBook, service } from '../../../test/clinic.ts';
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
});
