import { describe, expect, it } from 'vitest';
import { concept, dollars } from '../../../../test/fhir-resources.ts';
import { readFhirBenefits } from './index.ts';

const cost = (text: string, where: string, value: number, unit = 'USD') => ({
  type: { text },
  applicability: concept(where),
  value: { value, unit },
});

const specific = (care: string, costs: readonly object[], more: object = {}) => ({
  category: concept(care),
  benefit: [{ type: concept(care), cost: costs, ...more }],
});

function plan(parts: object, more: object = {}) {
  return readFhirBenefits({
    resourceType: 'InsurancePlan',
    name: 'Gold',
    plan: [{ type: concept('HMO'), ...parts }],
    ...more,
  });
}

describe('readFhirBenefits, InsurancePlan', () => {
  // CARIN Digital Insurance Card, SBCExample.fsh: 1500/3000 and 6000/12000, "Individual Deductible" in text.
  it('reads the overall limits of a Summary of Benefits and Coverage', () => {
    const { benefits, assumed } = plan({
      generalCost: [
        {
          type: { text: 'Individual Deductible' },
          cost: dollars(1500),
          comment: 'Individual in-network deductible',
        },
        { type: { text: 'Family Deductible' }, cost: dollars(3000) },
        { type: { text: 'Individual Out-of-Pocket Maximum' }, cost: dollars(6000) },
        { type: { text: 'Family Out-of-Pocket Maximum' }, cost: dollars(12_000) },
      ],
    });

    expect(benefits).toEqual({
      planType: 'hmo',
      inNetwork: {
        deductible: { amount: 150_000 },
        familyDeductible: { amount: 300_000 },
        outOfPocketMaximum: { amount: 600_000 },
        familyOutOfPocketMaximum: { amount: 1_200_000 },
      },
    });
    expect(assumed.map(({ code }) => code)).toEqual(Array(3).fill('network-not-stated'));
  });

  // The same example's specific costs.
  it('reads what kinds of care cost in and out of network', () => {
    const { benefits, notUnderstood } = plan({
      specificCost: [
        specific('preventive-care', [
          cost('No charge', 'in-network', 0),
          cost('Not covered', 'out-of-network', 0),
        ]),
        specific('primary-care-visit', [
          cost('Copayment', 'in-network', 25),
          cost('Not covered', 'out-of-network', 0),
        ]),
        specific('specialist-visit', [
          cost('Copayment', 'in-network', 50),
          cost('Not covered', 'out-of-network', 0),
        ]),
        specific('hospital-inpatient', [cost('Coinsurance', 'in-network', 20, '%')]),
      ],
    });

    expect(benefits.inNetwork?.costShares).toEqual({
      preventive: { copay: 0, copayDesign: 'deductible-waived' },
      'office-visit': { copay: 2500 },
      'specialist-visit': { copay: 5000 },
    });
    expect(benefits.outOfNetwork).toEqual({
      costShares: {
        preventive: { covered: false },
        'office-visit': { covered: false },
        'specialist-visit': { covered: false },
      },
    });
    expect(notUnderstood).toMatchObject([
      {
        code: 'care-not-used',
        where: 'plan[0].specificCost[3].benefit[0].cost[0]',
        what: 'hospital-inpatient',
      },
    ]);
  });

  it.each([
    [
      'a copay after the deductible',
      'Copayment after deductible',
      30,
      'USD',
      { copay: 3000, copayDesign: 'after-deductible' },
    ],
    [
      'a copay before it',
      'Copay; deductible does not apply',
      30,
      'USD',
      { copay: 3000, copayDesign: 'deductible-waived' },
    ],
    ['coinsurance after it', 'Coinsurance after deductible', 30, '%', { coinsurance: 3000 }],
    [
      'coinsurance without it',
      'Coinsurance, deductible waived',
      30,
      '%',
      { coinsurance: 3000, deductibleApplies: false },
    ],
    ['no charge after it', 'No charge after deductible', 0, 'USD', { coinsurance: 0 }],
  ])('reads %s', (_name, text, value, unit, expected) => {
    const { benefits } = plan({
      specificCost: [specific('mental-health-outpatient', [cost(text, 'in-network', value, unit)])],
    });

    expect(benefits.inNetwork?.costShares).toEqual({ 'mental-health': expected });
  });

  it('reads out-of-network and drug limits by their words', () => {
    const { benefits, notUnderstood } = plan({
      generalCost: [
        { type: concept('deductible'), cost: dollars(4000), comment: 'Out-of-network, individual' },
        { type: { text: 'Prescription drug deductible' }, cost: dollars(250) },
        { type: { text: 'Monthly premium' }, cost: dollars(480) },
      ],
    });

    expect(benefits.outOfNetwork).toEqual({ deductible: { amount: 400_000 } });
    expect(benefits.inNetwork).toEqual({ drugDeductible: { amount: 25_000 } });
    expect(notUnderstood).toMatchObject([
      { code: 'cost-not-used', where: 'plan[0].generalCost[2]' },
    ]);
  });

  it('takes four drug tiers as bounds', () => {
    const tiers = ['generic-drugs', 'preferred-brand-drugs', 'specialty-drugs'];
    const { benefits } = plan({
      specificCost: tiers.map((care, index) =>
        specific(care, [cost('Copay', 'in-network', 10 + index * 40)]),
      ),
    });

    expect(benefits.inNetwork?.costShares).toEqual({
      'pharmacy-drug': { copay: { low: 1000, high: 9000 } },
    });
  });

  it('takes the plan year from the period, and names from the plan and its owner', () => {
    const reading = plan(
      {},
      {
        period: { start: '2025-01-01', end: '2025-12-31' },
        ownedBy: { display: 'Example Health' },
      },
    );

    expect(reading.benefits.planYearStart).toBe('01-01');
    expect(reading).toMatchObject({ planName: 'Gold', payerName: 'Example Health' });
  });

  it('keeps requirements and limitations as messages', () => {
    const limitation = [{ url: 'limitation', valueString: 'Copay waived if admitted' }];
    const { messages } = plan(
      { specificCost: [specific('imaging', [], { extension: limitation })] },
      { coverage: [{ benefit: [{ type: concept('imaging'), requirement: 'Referral required' }] }] },
    );

    expect(messages).toEqual(['Referral required', 'Copay waived if admitted']);
  });

  it("reads HL7's own example, which says nothing, as nothing", () => {
    expect(readFhirBenefits({ resourceType: 'InsurancePlan', name: 'foo' }).benefits).toEqual({});
  });
});
