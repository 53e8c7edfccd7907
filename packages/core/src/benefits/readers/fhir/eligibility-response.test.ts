import { describe, expect, it } from 'vitest';
import { concept, dollars, eligibilityResponse, item } from '../../../../test/fhir-resources.ts';
import { ForecostError } from '../../../errors.ts';
import type { ReaderOptions } from '../reading.ts';
import { readFhirBenefits } from './index.ts';

const read = (items: readonly object[], options?: ReaderOptions) =>
  readFhirBenefits(eligibilityResponse(items), options);
const benefit = (type: string, more: object) => ({ type: concept(type), ...more });
const codes = (notes: readonly { code: string }[]) => notes.map(({ code }) => code);

function problemsOf(json: unknown) {
  try {
    readFhirBenefits(json);
  } catch (error) {
    if (error instanceof ForecostError) return error.problems;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('readFhirBenefits, CoverageEligibilityResponse', () => {
  it('reads limits of individual and family, and what is met', () => {
    const { benefits } = read([
      item([benefit('deductible', { allowedMoney: dollars(1500), usedMoney: dollars(516.43) })]),
      item([benefit('deductible', { allowedMoney: dollars(3000) })], { unit: concept('family') }),
      item([benefit('out-of-pocket-maximum', { allowedMoney: dollars(6000) })]),
    ]);

    expect(benefits.inNetwork).toEqual({
      deductible: { amount: 150_000, met: 51_643 },
      familyDeductible: { amount: 300_000 },
      outOfPocketMaximum: { amount: 600_000 },
    });
  });

  it('takes what is met as of the day on which the payer answered', () => {
    const limit = (used: object) =>
      item([benefit('deductible', { allowedMoney: dollars(1500), ...used })]);
    const met = limit({ usedMoney: dollars(516.43) });
    const of = (items: readonly object[], created?: string) =>
      readFhirBenefits({ ...eligibilityResponse(items), created });
    expect(of([met], '2026-11-20T23:30:00Z').benefits.asOf).toBe('2026-11-20');
    expect(of([limit({})], '2026-11-20').benefits).not.toHaveProperty('asOf');
    for (const created of [undefined, '2026-11']) {
      const { benefits, assumed } = of([met], created);
      expect(benefits).not.toHaveProperty('asOf');
      expect(codes(assumed)).toContain('as-of-unknown');
    }
  });

  // HL7 FHIR R4 example E2502: benefit 500,000 (3,748 used), copay-maximum 100, copay-percent 20.
  it('reads copay-percent 20 as 20 % and lists what benefits have no place for', () => {
    const { benefits, notUnderstood, active } = read([
      item([
        benefit('benefit', { allowedMoney: dollars(500_000), usedMoney: dollars(3748) }),
        benefit('copay-maximum', { allowedMoney: dollars(100) }),
        benefit('copay-percent', { allowedUnsignedInt: 20 }),
      ]),
    ]);

    expect(benefits).toEqual({ inNetwork: { costShares: { default: { coinsurance: 2000 } } } });
    expect(active).toBe(true);
    expect(notUnderstood).toMatchObject([
      { where: 'insurance[0].item[0].benefit[0]', what: 'benefit' },
      { where: 'insurance[0].item[0].benefit[1]', what: 'copay-maximum' },
    ]);
  });

  it('reads the most that a plan pays for dental care in a year, and what it has paid', () => {
    const most = benefit('benefit', { allowedMoney: dollars(1500), usedMoney: dollars(880.5) });
    const dental = { category: concept('35') };
    const { benefits, notUnderstood } = read([item([most], dental)]);
    expect(benefits).toEqual({ annualMaximums: { dental: { amount: 150_000, met: 88_050 } } });
    expect(notUnderstood).toEqual([]);
    for (const other of [{ unit: concept('family') }, { term: concept('lifetime') }]) {
      const { benefits: none, notUnderstood: listed } = read([
        item([most], { ...dental, ...other }),
      ]);
      expect(none).toEqual({});
      expect(listed).toHaveLength(1);
    }
  });

  it('reads copays by kind of care and network', () => {
    const office = item([benefit('copay', { allowedMoney: dollars(25) })], {
      category: concept('98'),
    });
    const therapy = item([benefit('copay', { allowedMoney: dollars(40.5) })], {
      category: concept('MH'),
      network: concept('out'),
    });

    expect(read([office, therapy]).benefits).toEqual({
      inNetwork: { costShares: { 'office-visit': { copay: 2500 } } },
      outOfNetwork: { costShares: { 'mental-health': { copay: 4050 } } },
    });
  });

  it('reads a visit limit and the visits used', () => {
    const visits = item([benefit('visit', { allowedUnsignedInt: 20, usedUnsignedInt: 6 })], {
      category: concept('MH'),
    });

    expect(read([visits]).benefits).toEqual({
      inNetwork: { costShares: { 'mental-health': { visitLimit: 20 } } },
      visitsUsed: { 'mental-health': 6 },
    });
  });

  it('reads excluded care and a wanted authorization', () => {
    const { benefits, authorizations } = read([
      item([], { category: concept('35'), excluded: true }),
      item([], { category: concept('MH'), authorizationRequired: true }),
    ]);

    expect(benefits).toEqual({ inNetwork: { costShares: { dental: { covered: false } } } });
    expect(authorizations).toMatchObject([{ category: 'mental-health', required: true }]);
  });

  // HL7 FHIR R4 example E2501 has its amounts in SAR.
  it('lists amounts in another currency', () => {
    const { benefits, notUnderstood } = read([
      item([benefit('deductible', { allowedMoney: { value: 500, currency: 'SAR' } })]),
    ]);

    expect(benefits).toEqual({});
    expect(notUnderstood).toMatchObject([
      {
        code: 'other-currency',
        where: 'insurance[0].item[0].benefit[0].allowedMoney',
        what: 'SAR',
      },
    ]);
  });

  it('reads the currency it is told to expect', () => {
    const yen = item([benefit('deductible', { allowedMoney: { value: 500, currency: 'JPY' } })]);

    expect(read([yen], { currency: 'JPY' }).benefits.inNetwork?.deductible).toEqual({
      amount: 500,
    });
  });

  it.each([
    ['no network', { network: undefined }, 'network-not-stated'],
    ['care no clinic gives', { category: concept('69') }, 'care-not-used'],
    ['a procedure code', { productOrService: concept('G2083') }, 'care-not-used'],
    ['a term that is no year', { term: concept('lifetime') }, 'term-not-used'],
  ])('lists a deductible of %s', (_name, more, code) => {
    const { benefits, notUnderstood } = read([
      item([benefit('deductible', { allowedMoney: dollars(5) })], more),
    ]);

    expect(benefits).toEqual({});
    expect(codes(notUnderstood)).toEqual([code]);
  });

  it.each([
    ['more digits than a cent has', dollars(5.005)],
    ['a negative amount', dollars(-5)],
    ['text', { value: '5' }],
    ['nothing', undefined],
  ])('lists a deductible that is %s', (_name, allowedMoney) => {
    const { benefits, notUnderstood } = read([item([benefit('deductible', { allowedMoney })])]);

    expect(benefits).toEqual({});
    expect(notUnderstood.length).toBe(1);
  });

  it('takes the plan year from the benefit period', () => {
    const insurance = [
      { inforce: true, benefitPeriod: { start: '2026-07-01', end: '2027-06-30' } },
    ];

    expect(readFhirBenefits(eligibilityResponse([], { insurance })).benefits).toEqual({
      planYearStart: '07-01',
    });
  });

  it('reads coverage that is not in force', () => {
    expect(
      readFhirBenefits(eligibilityResponse([], { insurance: [{ inforce: false }] })).active,
    ).toBe(false);
  });

  it('reads one insurance of several and lists the others', () => {
    const insurance = [
      { inforce: true },
      { inforce: true, item: [item([benefit('copay', { allowedMoney: dollars(5) })])] },
    ];
    const { benefits, notUnderstood } = readFhirBenefits(eligibilityResponse([], { insurance }));

    expect(benefits.inNetwork?.costShares).toEqual({ default: { copay: 500 } });
    expect(notUnderstood).toMatchObject([{ code: 'another-insurance', where: 'insurance[0]' }]);
  });

  it('reads the insurance in force before one that is not', () => {
    const copay = (value: number) => [item([benefit('copay', { allowedMoney: dollars(value) })])];
    const [old, current] = [
      { inforce: false, item: copay(5) },
      { inforce: true, item: copay(30) },
    ];
    const read = (insurance: readonly object[]) =>
      readFhirBenefits(eligibilityResponse([], { insurance }));

    expect(read([old, current])).toMatchObject({
      active: true,
      benefits: { inNetwork: { costShares: { default: { copay: 3000 } } } },
      notUnderstood: [{ code: 'another-insurance', where: 'insurance[0]' }],
    });
    expect(read([old]).active).toBe(false);
  });

  // HL7 FHIR R4 example E2503: outcome error, error a001.
  it('refuses an answer that is only errors, one problem each', () => {
    const answer = eligibilityResponse([], {
      outcome: 'error',
      insurance: undefined,
      error: [{ code: concept('a001') }],
    });

    expect(problemsOf(answer)).toMatchObject([
      { code: 'eligibility-error', path: 'error[0]', received: 'an error, a001' },
    ]);
  });

  it('refuses an answer that is not there yet', () => {
    expect(
      problemsOf({ resourceType: 'CoverageEligibilityResponse', outcome: 'queued' }),
    ).toMatchObject([{ code: 'eligibility-queued', path: 'outcome' }]);
  });

  it('lists errors beside benefits', () => {
    const answer = eligibilityResponse([], {
      outcome: 'partial',
      error: [{ code: concept('a001') }],
    });

    expect(codes(readFhirBenefits(answer).notUnderstood)).toEqual(['eligibility-error']);
  });
});
