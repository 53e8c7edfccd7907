import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concept,
  coverage,
  dollars,
  eligibilityResponse,
  item,
} from '../../../../test/fhir-resources.ts';
import { ForecostError } from '../../../errors.ts';
import { readFhirBenefits } from './index.ts';

const bundle = (...resources: object[]) => ({
  resourceType: 'Bundle',
  entry: resources.map((resource) => ({ resource })),
});

function refusalOf(json: unknown): ForecostError {
  try {
    readFhirBenefits(json);
  } catch (error) {
    if (error instanceof ForecostError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

const gpvisit = (value: number) => ({ type: concept('gpvisit'), valueMoney: dollars(value) });

const RUNS = { numRuns: Number(process.env['FORECOST_PROPERTY_RUNS'] ?? 1000) };

/** Any JSON but keys that reach a prototype, which are refused before anything is read. */
const json = fc
  .jsonValue()
  .filter((value) => !/"(?:__proto__|constructor|prototype)"/.test(JSON.stringify(value)));

describe('readFhirBenefits', { timeout: 120_000 }, () => {
  it('reads the resources of a Bundle as about one plan', () => {
    const deductible = item([{ type: concept('deductible'), allowedMoney: dollars(500) }]);
    const { benefits } = readFhirBenefits(
      bundle(eligibilityResponse([deductible]), coverage([gpvisit(20)])),
    );

    expect(benefits.inNetwork).toEqual({
      deductible: { amount: 50_000 },
      costShares: { 'office-visit': { copay: 2000 } },
    });
  });

  it('never mixes two plans', () => {
    const { benefits, notUnderstood } = readFhirBenefits(
      bundle(coverage([gpvisit(20)]), coverage([gpvisit(30)])),
    );

    expect(benefits.inNetwork?.costShares).toEqual({ 'office-visit': { copay: 2000 } });
    expect(notUnderstood).toMatchObject([{ code: 'another-resource', where: 'entry[1].resource' }]);
  });

  it('reads a contained Coverage and lists resources of another kind', () => {
    const response = eligibilityResponse([], { contained: [coverage([gpvisit(20)])] });
    const { benefits, notUnderstood } = readFhirBenefits(
      bundle(response, { resourceType: 'Appointment' }),
    );

    expect(benefits.inNetwork?.costShares).toEqual({ 'office-visit': { copay: 2000 } });
    expect(notUnderstood).toMatchObject([{ code: 'other-resource', what: 'Appointment' }]);
  });

  it("never repeats a member's name, number or birth date", () => {
    const patient = {
      resourceType: 'Patient',
      name: [{ family: 'Quillfeather', given: ['Odalys'] }],
      birthDate: '1971-02-28',
      identifier: [{ value: 'ZX7741990' }],
    };
    const card = coverage([gpvisit(20)], {
      subscriberId: 'WV5561',
      beneficiary: { display: 'Tarquin Abernathy' },
      class: [{ type: concept('plan'), name: 'Plan of Odalys Quillfeather' }],
    });
    const disposition =
      'Odalys Quillfeather (ZX7741990, WV5561, 02/28/1971) and Tarquin are covered.';
    const told = JSON.stringify(
      readFhirBenefits(bundle(patient, card, eligibilityResponse([], { disposition }))),
    );

    expect(told).toContain('are covered');
    expect(told).not.toMatch(/quillfeather|odalys|tarquin|7741990|WV5561|1971/i);
  });

  it.each([
    ['nothing', undefined, 'wrong-type'],
    ['a list', [], 'wrong-type'],
    ['no resourceType', {}, 'not-a-benefit-resource'],
    [
      'a Patient',
      { resourceType: 'Patient', name: [{ family: 'Quillfeather' }] },
      'not-a-benefit-resource',
    ],
    ['an empty Bundle', { resourceType: 'Bundle' }, 'not-a-benefit-resource'],
    ['a name as resourceType', { resourceType: 'Odalys Quillfeather' }, 'not-a-benefit-resource'],
    [
      '__proto__',
      JSON.parse('{"resourceType":"Coverage","__proto__":{"status":"active"}}'),
      'unsafe-key',
    ],
    ['depth', JSON.parse(`{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`), 'nested-too-deep'],
    [
      'size',
      { resourceType: 'Coverage', costToBeneficiary: Array(400_000).fill(0) },
      'document-too-large',
    ],
  ])('refuses %s', (_name, json, code) => {
    const error = refusalOf(json);

    expect(error.code).toBe(code);
    expect(error.message).not.toMatch(/quillfeather/i);
  });

  it('refuses a cycle by its depth', () => {
    const cyclic: Record<string, unknown> = { resourceType: 'Coverage' };
    cyclic['contained'] = [cyclic];

    expect(refusalOf(cyclic).code).toBe('nested-too-deep');
  });

  it('lists what has another shape than FHIR', () => {
    const { notUnderstood } = readFhirBenefits({
      resourceType: 'Coverage',
      costToBeneficiary: 'none',
    });

    expect(notUnderstood).toMatchObject([{ code: 'wrong-type', where: 'costToBeneficiary' }]);
  });

  it('uses or lists every benefit entry, whatever is in it', () => {
    const anything = fc.oneof(
      fc
        .constantFrom(
          '30',
          'MH',
          '98',
          '69',
          'in',
          'out',
          'individual',
          'family',
          'annual',
          'lifetime',
          'deductible',
          'copay',
          'copay-percent',
          'visit',
          'room',
        )
        .map(concept),
      json,
    );
    const amount = fc.oneof(fc.nat(9000).map(dollars), json);
    const entry = fc.record(
      {
        type: anything,
        allowedMoney: amount,
        usedMoney: amount,
        allowedUnsignedInt: fc.oneof(fc.nat(400), json),
        allowedString: fc.oneof(fc.constant('20 %'), json),
      },
      { requiredKeys: [] },
    );
    const items = fc.array(
      fc.record(
        {
          category: anything,
          network: anything,
          unit: anything,
          term: anything,
          benefit: fc.array(entry, { maxLength: 3 }),
        },
        { requiredKeys: ['benefit'] },
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(items, (all) => {
        const { used, notUnderstood } = readFhirBenefits(
          JSON.parse(JSON.stringify(eligibilityResponse(all)).replaceAll('__proto__', 'x')),
        );
        const told = [...used, ...notUnderstood].map(({ where }) => where);
        const silent = all
          .flatMap(({ benefit }, index) =>
            benefit.map((_entry, place) => `insurance[0].item[${index}].benefit[${place}]`),
          )
          .filter((path) => !told.some((where) => where.startsWith(path)));

        expect(silent).toEqual([]);
      }),
      RUNS,
    );
  });
});
