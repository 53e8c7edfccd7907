import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodFaithEstimateInput } from '../../test/good-faith-estimate-input.ts';
import { ForecostError } from '../errors.ts';
import { buildGoodFaithEstimate } from './build.ts';

function problemsOf(input: unknown): readonly (readonly [string, string])[] {
  try {
    buildGoodFaithEstimate(input);
    return [];
  } catch (error) {
    if (!(error instanceof ForecostError)) throw error;
    return error.problems.map(({ path, code }) => [path, code] as const);
  }
}

/** The example with the value at a path replaced, or removed where it is undefined. */
function edited(path: string, value: unknown): unknown {
  const input: unknown = structuredClone(goodFaithEstimateInput());
  const keys = path.split('.');
  const last = keys.pop()!;
  const target = keys.reduce((at, key) => (at as Record<string, unknown>)[key], input);
  (target as Record<string, unknown>)[last] = value;
  return JSON.parse(JSON.stringify(input));
}

describe('buildGoodFaithEstimate', () => {
  it('groups items by provider, the convening one first, with exact totals', () => {
    const { providers, total } = buildGoodFaithEstimate(goodFaithEstimateInput());
    expect(providers.map((provider) => [provider.role, provider.name, provider.total])).toEqual([
      ['convening', 'Harbor Clinic', 123_400],
      ['co', 'Bay Laboratory', 4_550],
    ]);
    expect(providers[0]?.lines.map(({ charge }) => charge)).toEqual([100_000, 23_400]);
    expect(total).toBe(127_950);
  });

  it('keeps everything the law asks for', () => {
    const estimate = buildGoodFaithEstimate(goodFaithEstimateInput());
    expect(estimate).toMatchObject({
      patient: { name: 'Ada Example', dateOfBirth: '1990-02-28' },
      primary: { description: 'Esketamine nasal spray treatment', scheduledFor: '2026-12-10' },
      recurring: { from: '2026-12-10', until: '2027-12-09', count: 8 },
      separateScheduling: ['Follow-up visit'],
      disclaimers: ['additional-items', 'estimate-only', 'dispute-right', 'not-a-contract'],
    });
  });

  it('needs no co-provider, no appointment and no recurrence', () => {
    const { coProviders: _, recurring: __, ...rest } = goodFaithEstimateInput();
    const input = { ...rest, primary: { description: 'Psychiatric evaluation' } };
    const estimate = buildGoodFaithEstimate(input);
    expect(estimate.total).toBe(123_400);
    expect(estimate.recurring).toBeUndefined();
    expect(estimate.primary.scheduledFor).toBeUndefined();
  });

  it('lists every missing item at once, where nothing is given', () => {
    expect(problemsOf({})).toEqual([
      ['issuedOn', 'issue-date-missing'],
      ['currency', 'currency-missing'],
      ['patient.name', 'patient-name-missing'],
      ['patient.dateOfBirth', 'patient-date-of-birth-missing'],
      ['primary.description', 'primary-description-missing'],
      ['convening.name', 'provider-name-missing'],
      ['convening.npi', 'provider-npi-missing'],
      ['convening.tin', 'provider-tin-missing'],
      ['convening.locations', 'provider-locations-missing'],
      ['convening.lines', 'lines-missing'],
      ['separateScheduling', 'separate-scheduling-missing'],
      ['contact', 'contact-missing'],
    ]);
  });

  it('lists every missing item of a line, a location and recurring care', () => {
    const convening = { ...goodFaithEstimateInput().convening, locations: [{}], lines: [{}] };
    const input = { ...goodFaithEstimateInput(), convening, recurring: {} };
    expect(problemsOf(input)).toEqual([
      ['convening.locations[0].address', 'location-address-missing'],
      ['convening.locations[0].state', 'location-state-missing'],
      ['convening.lines[0].description', 'line-description-missing'],
      ['convening.lines[0].service.system', 'service-code-system-missing'],
      ['convening.lines[0].service.code', 'service-code-missing'],
      ['convening.lines[0].diagnosisCodes', 'diagnosis-codes-missing'],
      ['convening.lines[0].quantity', 'quantity-missing'],
      ['convening.lines[0].unitCharge', 'expected-charge-missing'],
      ['recurring.from', 'recurring-from-missing'],
      ['recurring.until', 'recurring-until-missing'],
      ['recurring.frequency', 'recurring-frequency-missing'],
      ['recurring.count', 'recurring-count-missing'],
    ]);
  });

  it('names the paragraph that requires an item', () => {
    expect(() => buildGoodFaithEstimate(edited('patient.name', ' '))).toThrow(
      "patient.name: found nothing, expected the patient's name, on one line. " +
        '[patient-name-missing] Required by 45 CFR 149.610(c)(1)(i).',
    );
  });

  it.each([
    ['issuedOn', '2026-02-29', 'issue-date-invalid'],
    ['currency', 'XXX', 'currency-invalid'],
    ['patient.name', 'x'.repeat(501), 'patient-name-invalid'],
    ['patient.name', 'Ada\u202ESample', 'patient-name-invalid'],
    ['patient.name', 7, 'patient-name-invalid'],
    ['patient.dateOfBirth', '2026-11-24', 'patient-date-of-birth-invalid'],
    ['primary.description', 'G2083', 'primary-description-invalid'],
    ['primary.scheduledFor', '2026-11-22', 'scheduled-date-invalid'],
    ['convening.npi', '1234567839', 'provider-npi-invalid'],
    ['convening.tin', '123', 'provider-tin-invalid'],
    ['convening.locations.0.state', 'California', 'location-state-invalid'],
    ['convening.lines.0.service.system', 'internal', 'service-code-system-invalid'],
    ['convening.lines.0.service.code', '99214', 'service-code-invalid'],
    ['convening.lines.0.service.modifiers', ['long'], 'modifiers-invalid'],
    ['convening.lines.0.diagnosisCodes', [], 'diagnosis-codes-missing'],
    ['convening.lines.0.diagnosisCodes.0', 'depression', 'diagnosis-code-invalid'],
    ['convening.lines.0.quantity', 0, 'quantity-invalid'],
    ['convening.lines.0.quantity', 10_000_000, 'quantity-invalid'],
    ['convening.lines.0.unitCharge', 450.5, 'expected-charge-invalid'],
    ['convening.lines.0.unitCharge', -1, 'expected-charge-invalid'],
    ['convening.lines.0.unitCharge', 1e308, 'expected-charge-invalid'],
    ['coProviders', {}, 'co-providers-invalid'],
    ['coProviders.0.npi', '1234567893', 'provider-repeated'],
    ['recurring.until', '2027-12-10', 'recurring-until-invalid'],
    ['recurring.until', '2026-12-09', 'recurring-until-invalid'],
    ['recurring.count', 1.5, 'recurring-count-invalid'],
    ['separateScheduling', undefined, 'separate-scheduling-missing'],
    ['contact.email', 'none', 'contact-invalid'],
    ['contact.phone', 'call us', 'contact-invalid'],
    ['patient.nickname', 'Ada', 'unknown-key'],
  ])('refuses %s = %j with %s', (path, value, code) => {
    expect(problemsOf(edited(path, value)).map((problem) => problem[1])).toEqual([code]);
  });

  it('takes an empty list of separately scheduled items as an answer', () => {
    expect(problemsOf(edited('separateScheduling', []))).toEqual([]);
  });

  it('takes care that is free as a charge of zero', () => {
    expect(problemsOf(edited('convening.lines.0.unitCharge', 0))).toEqual([]);
  });

  it('refuses charges too large to add up exactly', () => {
    const { convening } = goodFaithEstimateInput();
    const dear = { ...convening.lines[0]!, quantity: 10_000, unitCharge: 10_000_000_000 };
    const lines = Array.from({ length: 100 }, () => dear);
    const input = { ...goodFaithEstimateInput(), convening: { ...convening, lines } };
    expect(problemsOf(input)).toEqual([['', 'total-too-large']]);
  });

  it.each([null, 'text', 7, [], { __proto__: { patient: {} } }, JSON.parse('{"__proto__":{}}')])(
    'answers %j with a typed error',
    (input) => {
      expect(problemsOf(input).length).toBeGreaterThan(11);
    },
  );

  it('repeats nothing of what it was given', () => {
    const secret = fc.string({ minLength: 6 }).map((text) => `§${text}§`);
    const tree = fc.constantFrom(
      'patient.name',
      'patient.dateOfBirth',
      'primary.scheduledFor',
      'recurring.until',
      'convening.tin',
      'convening.lines.0.diagnosisCodes.0',
      'contact.email',
      'currency',
    );
    fc.assert(
      fc.property(tree, secret, (path, text) => {
        try {
          buildGoodFaithEstimate(edited(path, { [text]: text }));
        } catch (error) {
          expect(JSON.stringify(error) + String(error)).not.toContain('§');
        }
        try {
          buildGoodFaithEstimate(edited(path, `${text}\n`.repeat(40)));
        } catch (error) {
          expect(JSON.stringify(error) + String(error)).not.toContain('§');
        }
      }),
    );
  });

  it('throws nothing but its own error, whatever JSON it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (input) => problemsOf(input).length > 0));
  });

  it('adds lines up to providers and providers to the total, to the cent', () => {
    const line = fc.record({ quantity: fc.integer({ min: 1, max: 99 }), unitCharge: fc.nat(1e6) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (amounts) => {
        const { convening } = goodFaithEstimateInput();
        const lines = amounts.map((amount) => ({ ...convening.lines[0]!, ...amount }));
        const input = { ...goodFaithEstimateInput(), convening: { ...convening, lines } };
        const expected = amounts.reduce((sum, each) => sum + each.quantity * each.unitCharge, 0);
        const estimate = buildGoodFaithEstimate(input);
        expect(estimate.providers[0]?.total).toBe(expected);
        expect(estimate.total).toBe(expected + 4_550);
      }),
    );
  });
});
