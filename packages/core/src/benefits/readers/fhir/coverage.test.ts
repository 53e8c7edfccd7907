import { describe, expect, it } from 'vitest';
import { concept, coverage, dollars } from '../../../../test/fhir-resources.ts';
import { readFhirBenefits } from './index.ts';

const cost = (code: string, value: number) => ({ type: concept(code), valueMoney: dollars(value) });
const read = (costs: readonly object[], more?: object) => readFhirBenefits(coverage(costs, more));
const codes = (notes: readonly { code: string }[]) => notes.map(({ code }) => code);

describe('readFhirBenefits, Coverage', () => {
  // CARIN Digital Insurance Card, Example-Coverage1.json.
  it('reads the limits a digital insurance card spells out', () => {
    const { benefits, notUnderstood } = read([
      cost('FamInDed', 8000),
      cost('FamOutDed', 10_000),
      cost('FamInMax', 10_000),
      cost('FamOutMax', 12_000),
      cost('IndInDed', 4000),
      cost('IndOutMax', 6000),
      cost('IndRxInDed', 750),
      cost('FamRxInDed', 1500),
      cost('FamRxInMax', 2000),
    ]);

    expect(benefits).toEqual({
      inNetwork: {
        deductible: { amount: 400_000 },
        familyDeductible: { amount: 800_000 },
        familyOutOfPocketMaximum: { amount: 1_000_000 },
        drugDeductible: { amount: 75_000 },
      },
      outOfNetwork: {
        outOfPocketMaximum: { amount: 600_000 },
        familyDeductible: { amount: 1_000_000 },
        familyOutOfPocketMaximum: { amount: 1_200_000 },
      },
    });
    expect(codes(notUnderstood)).toEqual(['drug-limit', 'drug-limit']);
  });

  it('reads the standard codes as in-network terms, and says so', () => {
    const { benefits, assumed } = read([
      cost('gpvisit', 20),
      cost('spvisit', 45),
      cost('rx', 10),
      cost('deductible', 500),
      cost('maxoutofpocket', 3000),
      { type: concept('copaypct'), valueQuantity: { value: 20 } },
    ]);

    expect(benefits).toEqual({
      inNetwork: {
        deductible: { amount: 50_000 },
        outOfPocketMaximum: { amount: 300_000 },
        costShares: {
          'office-visit': { copay: 2000 },
          'specialist-visit': { copay: 4500 },
          'pharmacy-drug': { copay: 1000 },
          default: { coinsurance: 2000 },
        },
      },
    });
    expect(codes(assumed)).toContain('network-not-stated');
  });

  // The same card: "DED THEN $10/$40/$70/25%" stands where an amount would.
  it('keeps a cost stated in words as a message and lists it', () => {
    const extension = [
      { url: 'C4DIC-BeneficiaryCostString-extension', valueString: 'DED THEN $10/$40/$70/25%' },
    ];
    const { benefits, messages, notUnderstood } = read([
      { type: concept('rx'), valueMoney: { extension } },
    ]);

    expect(benefits).toEqual({});
    expect(messages).toEqual(['DED THEN $10/$40/$70/25%']);
    expect(notUnderstood).toMatchObject([
      { code: 'no-amount', where: 'costToBeneficiary[0]', what: 'rx' },
    ]);
  });

  it('lists care no clinic gives, unknown codes and exceptions', () => {
    const { notUnderstood } = read([
      cost('emergency', 250),
      cost('spa', 5),
      { ...cost('gpvisit', 20), exception: [{ type: concept('retired') }] },
    ]);

    expect(codes(notUnderstood)).toEqual(['cost-not-used', 'cost-not-used', 'exception-not-used']);
  });

  it('reads plan and payer, but no person who pays for themselves', () => {
    const plan = { class: [{ type: concept('plan'), value: '1', name: 'Gold Plus' }] };
    const payor = [{ reference: 'Organization/1', display: 'Example Health' }];

    expect(read([], { ...plan, payor })).toMatchObject({
      planName: 'Gold Plus',
      payerName: 'Example Health',
    });
    expect(
      read([], { payor: [{ reference: 'Patient/1', display: 'Odalys Quillfeather' }] }),
    ).not.toHaveProperty('payerName');
  });

  it('takes the plan year from coverage that began on 1 January only', () => {
    expect(read([], { period: { start: '2021-01-01' } }).benefits.planYearStart).toBe('01-01');
    expect(read([], { period: { start: '2021-05-01' } }).benefits.planYearStart).toBeUndefined();
  });

  it('reads canceled coverage as not in force', () => {
    expect(read([], { status: 'canceled' }).active).toBe(false);
    expect(read([])).not.toHaveProperty('active');
  });
});
