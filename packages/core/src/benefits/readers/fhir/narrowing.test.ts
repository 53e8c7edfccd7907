import { describe, expect, it } from 'vitest';
import {
  concept,
  coverage,
  dollars,
  eligibilityResponse,
  item,
} from '../../../../test/fhir-resources.ts';
import { readFhirBenefits } from './read-fhir-benefits.ts';

const copay = { type: concept('copay'), allowedMoney: dollars(25) };
const modifierExtension = [{ url: 'https://example.org/not-in-force', valueBoolean: true }];

function read(document: object) {
  const { benefits, assumed, notUnderstood, messages, active } = readFhirBenefits(document);
  const codes = (notes: typeof assumed) => notes.map(({ code, where }) => `${code} ${where}`);
  return { benefits, active, messages, assumed: codes(assumed), listed: codes(notUnderstood) };
}

/** What an answer of one item says. */
function items(...own: readonly object[]) {
  return read(eligibilityResponse(own));
}

function bundle(...resources: readonly object[]) {
  const entry = resources.map((resource, index) => ({ fullUrl: `urn:uuid:${index}`, resource }));
  return { resourceType: 'Bundle', type: 'collection', entry };
}

describe('readFhirBenefits, items that do not hold for every visit', () => {
  it('lists one for care under some modifiers', () => {
    const { benefits, listed } = items(item([copay], { modifier: [concept('GT')] }));

    expect(benefits).toEqual({});
    expect(listed).toEqual(['care-not-used insurance[0].item[0].benefit[0]']);
  });

  it('says that a provider is named, where it may hold only there', () => {
    const { benefits, assumed } = items(item([copay], { provider: { display: 'Example' } }));

    expect(benefits).toMatchObject({ inNetwork: { costShares: { default: { copay: 2500 } } } });
    expect(assumed).toEqual(['entity-may-narrow insurance[0].item[0]']);
  });

  it('lists what an extension changes in meaning, and nothing around it', () => {
    const deductible = { type: concept('deductible'), allowedMoney: dollars(500) };
    const { benefits, listed } = items(
      item([{ ...copay, modifierExtension }, deductible]),
      item([copay], { modifierExtension }),
    );

    expect(benefits).toEqual({ inNetwork: { deductible: { amount: 50_000 } } });
    expect(listed).toEqual([
      'modifier-extension insurance[0].item[1]',
      'modifier-extension insurance[0].item[0].benefit[0]',
    ]);
  });

  it('says which currency an amount is taken in that states none', () => {
    const { benefits, assumed } = items(item([{ ...copay, allowedMoney: { value: 25 } }]));

    expect(benefits).toMatchObject({ inNetwork: { costShares: { default: { copay: 2500 } } } });
    expect(assumed).toEqual(['currency-not-stated insurance[0].item[0].benefit[0].allowedMoney']);
  });

  it('lists an amount that only an extension tells about', () => {
    const absent = { extension: [{ url: 'data-absent-reason', valueCode: 'unknown' }] };
    const { benefits, listed } = items(item([{ ...copay, allowedMoney: absent }]));

    expect(benefits).toEqual({});
    expect(listed).toEqual(['amount-unreadable insurance[0].item[0].benefit[0].allowedMoney']);
  });

  it('lists visits used that are no number', () => {
    const visits = { type: concept('visit'), allowedUnsignedInt: 20, usedUnsignedInt: 2.5 };
    const { benefits, listed } = items(item([visits], { category: concept('MH') }));

    expect(benefits).toEqual({
      inNetwork: { costShares: { 'mental-health': { visitLimit: 20 } } },
    });
    expect(listed).toEqual(['visits-unreadable insurance[0].item[0].benefit[0].usedUnsignedInt']);
  });

  it('lists visits used out of network, and never takes them off the limit in network', () => {
    const visits = (used?: number) => ({
      type: concept('visit'),
      allowedUnsignedInt: 20,
      ...(used !== undefined && { usedUnsignedInt: used }),
    });
    const { benefits, listed } = items(
      item([visits()], { category: concept('MH') }),
      item([visits(12)], { category: concept('MH'), network: concept('out') }),
    );

    expect(benefits).not.toHaveProperty('visitsUsed');
    expect(listed).toEqual(['visits-outside insurance[0].item[1].benefit[0].usedUnsignedInt']);
  });

  it('keeps what an authorization needs as the payer words it', () => {
    const authorizationSupporting = [{ text: 'Letter of medical necessity' }];
    const needs = item([copay], { authorizationRequired: true, authorizationSupporting });

    expect(items(needs).messages).toEqual(['Letter of medical necessity']);
  });
});

describe('readFhirBenefits, costs on a card', () => {
  it.each(['network', 'category', 'unit', 'term'])(
    'lists one of a later version that says its %s',
    (key) => {
      const cost = { type: concept('gpvisit'), valueMoney: dollars(25), [key]: concept('out') };
      const { benefits, listed } = read(coverage([cost]));

      expect(benefits).toEqual({});
      expect(listed).toEqual(['cost-not-used costToBeneficiary[0]']);
    },
  );
});

describe('readFhirBenefits, resources that are not to be used', () => {
  it.each([
    ['entered in error', { status: 'entered-in-error' }],
    ['a draft', { status: 'draft' }],
    ['withdrawn', { status: 'canceled' }],
    ['changed in meaning by an extension', { modifierExtension }],
  ])('lists an answer that is %s', (_name, more) => {
    expect(read(eligibilityResponse([item([copay])], more))).toEqual({
      benefits: {},
      active: undefined,
      messages: [],
      assumed: [],
      listed: ['resource-not-used '],
    });
  });

  it('reads the Coverage that the answer is about, wherever it stands', () => {
    const cost = (value: number) => [{ type: concept('gpvisit'), valueMoney: dollars(value) }];
    const answer = (reference: string) => {
      const own = eligibilityResponse([item([])]);
      return { ...own, insurance: [{ ...own.insurance[0], coverage: { reference } }] };
    };
    const first = { ...coverage(cost(10)), id: 'first' };
    const second = { ...coverage(cost(20)), id: 'second' };
    const shares = (reference: string) =>
      read(bundle(first, second, answer(reference))).benefits.inNetwork?.costShares;

    expect(shares('Coverage/second')).toEqual({ 'office-visit': { copay: 2000 } });
    expect(shares('urn:uuid:1')).toEqual({ 'office-visit': { copay: 2000 } });
    expect(shares('Coverage/first')).toEqual({ 'office-visit': { copay: 1000 } });
    expect(shares('Coverage/elsewhere')).toEqual({ 'office-visit': { copay: 1000 } });
  });

  it('takes the type of no plan whose costs it does not take', () => {
    const bare = { resourceType: 'Coverage', status: 'active', type: concept('HMO') };
    const priced = coverage([{ type: concept('gpvisit'), valueMoney: dollars(20) }]);
    const { benefits, listed } = read(bundle(bare, priced));

    expect(benefits).toEqual({ inNetwork: { costShares: { 'office-visit': { copay: 2000 } } } });
    expect(listed).toEqual(['another-resource entry[0].resource']);
  });
});

describe('readFhirBenefits, words of an insurance plan', () => {
  it('keeps qualifiers and comments, which may narrow a cost, as messages', () => {
    const benefit = {
      type: concept('primary-care-visit'),
      cost: [
        {
          type: concept('copay'),
          applicability: concept('in-network'),
          qualifiers: [{ text: 'First three visits only' }],
          value: { value: 25, unit: 'USD' },
        },
      ],
    };
    const general = {
      type: concept('deductible'),
      cost: dollars(500),
      comment: 'Waived for children',
    };
    const plan = { generalCost: [general], specificCost: [{ benefit: [benefit] }] };

    expect(read({ resourceType: 'InsurancePlan', plan: [plan] }).messages).toEqual([
      'Waived for children',
      'First three visits only',
    ]);
  });
});

describe('readFhirBenefits, comments on what a plan costs', () => {
  function commented(comment: string) {
    const general = { type: concept('deductible'), cost: dollars(500), comment };
    return read({ resourceType: 'InsurancePlan', plan: [{ generalCost: [general] }] });
  }

  it.each(['Does not apply to prescription drugs', 'Waived for family members under 18'])(
    'takes what "%s" is not of for nothing it is',
    (comment) => {
      expect(commented(comment)).toMatchObject({
        benefits: { inNetwork: { deductible: { amount: 50_000 } } },
        messages: [comment],
        assumed: ['network-not-stated plan[0].generalCost[0]'],
      });
    },
  );

  it('lists a cost whose comment speaks of networks in a sentence', () => {
    const { benefits, listed } = commented('Separate from the out-of-network deductible');

    expect(benefits).toEqual({});
    expect(listed).toEqual(['network-not-stated plan[0].generalCost[0]']);
  });
});

describe('readFhirBenefits, qualifiers of what care costs', () => {
  function priced(qualifier: object, type: object = concept('copay')) {
    const cost = {
      type,
      applicability: concept('in-network'),
      qualifiers: [qualifier],
      value: { value: 20, unit: 'USD' },
    };
    const benefit = { type: concept('mental-health-outpatient'), cost: [cost] };
    const plan = [{ specificCost: [{ benefit: [benefit] }] }];
    return read({ resourceType: 'InsurancePlan', plan });
  }

  const qualified = (qualifier: object) => priced(qualifier).benefits.inNetwork?.costShares;

  it('lists a cost whose words speak of several kinds of share', () => {
    const { benefits, listed } = priced({}, { text: 'Copay; first visit no charge' });

    expect(benefits).toEqual({});
    expect(listed).toEqual(['cost-not-used plan[0].specificCost[0].benefit[0].cost[0]']);
  });

  it.each([
    'No charge for the first visit',
    'Not covered: marriage counseling',
    'After deductible for facility fees',
  ])('takes "%s", which is of a part of the care, for none of it', (text) => {
    expect(qualified({ text })).toEqual({ 'mental-health': { copay: 2000 } });
  });

  it.each([
    [{ text: 'Deductible does not apply' }, { copay: 2000, copayDesign: 'deductible-waived' }],
    [concept('after-deductible'), { copay: 2000, copayDesign: 'after-deductible' }],
    [
      { coding: [{ code: 'AD', display: 'After Deductible' }] },
      { copay: 2000, copayDesign: 'after-deductible' },
    ],
    [{ text: 'No charge after deductible' }, { coinsurance: 0 }],
    [concept('not-covered'), { covered: false }],
  ])('reads %j', (qualifier, expected) => {
    expect(qualified(qualifier)).toEqual({ 'mental-health': expected });
  });
});

describe('readFhirBenefits, what stands in another place than it should', () => {
  const deductible = { type: concept('deductible'), allowedMoney: dollars(500) };

  it('lists what is used where it is stated as another type', () => {
    const visits = { type: concept('visit'), allowedUnsignedInt: 30, usedString: '5' };
    const { benefits, listed } = items(item([visits, { ...deductible, usedUnsignedInt: 100 }]));

    expect(benefits.inNetwork).toEqual({
      deductible: { amount: 50_000 },
      costShares: { default: { visitLimit: 30 } },
    });
    expect(listed).toEqual([
      'not-this-type insurance[0].item[0].benefit[0].usedString',
      'not-this-type insurance[0].item[0].benefit[1].usedUnsignedInt',
    ]);
  });

  it('lists an exclusion that is neither true nor false', () => {
    const { listed } = items(item([copay], { excluded: 'true' }));

    expect(listed).toEqual(['wrong-type insurance[0].item[0].excluded']);
  });

  it('reads networks by the words of their codes', () => {
    const { benefits } = items(item([copay], { network: { text: 'Out of Network' } }));

    expect(benefits).toMatchObject({ outOfNetwork: { costShares: { default: { copay: 2500 } } } });
  });

  it('lists the type of a coverage that is no type of plan', () => {
    const { listed } = read(coverage([], { type: concept('EHCPOL') }));

    expect(listed).toEqual(['plan-type-unknown type']);
  });
});

describe('readFhirBenefits, an answer of several insurances', () => {
  it('reads the coverage of the insurance in force, and mixes no other into it', () => {
    const own = (id: string, type: string) => coverage([], { id, type: concept(type) });
    const insurance = (reference: string, inforce: boolean) => ({
      coverage: { reference },
      inforce,
      item: [item([copay])],
    });
    const { benefits } = read({
      resourceType: 'CoverageEligibilityResponse',
      outcome: 'complete',
      contained: [own('old', 'HMO'), own('new', 'PPO')],
      insurance: [insurance('#old', false), insurance('#new', true)],
    });

    expect(benefits.planType).toBe('ppo');
  });
});

describe('readFhirBenefits, privacy', () => {
  it('keeps out the number by which a patient is referred to', () => {
    const { messages } = read(
      eligibilityResponse([], {
        patient: { identifier: { value: 'W123456789' } },
        disposition: 'Member W123456789 is active',
      }),
    );

    expect(messages).toEqual(['Member [removed] is active']);
  });
});
