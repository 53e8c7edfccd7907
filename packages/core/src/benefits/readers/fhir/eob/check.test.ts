import { describe, expect, it } from 'vitest';
import { concept, dollars } from '../../../../../test/fhir-resources.ts';
import { ForecostError } from '../../../../errors.ts';
import { checkExplanationOfBenefit, readExplanationOfBenefit } from '../index.ts';

const amounts = (stated: Record<string, number>) =>
  Object.entries(stated).map(([category, value]) => ({
    category: concept(category),
    amount: dollars(value),
  }));

const explanation = (more: object) => ({
  resourceType: 'ExplanationOfBenefit',
  use: 'claim',
  ...more,
});
const percent = (value: number) => ({ category: concept('eligpercent'), value });

/** HL7 FHIR R4 example ExplanationOfBenefit/EB3500: the amounts of its two lines and its totals. */
const EB3500 = explanation({
  item: [
    {
      net: dollars(135.57),
      adjudication: [...amounts({ eligible: 120, benefit: 96 }), percent(0.8)],
    },
    {
      net: dollars(200),
      adjudication: amounts({ benefit: 180 }),
      detail: [
        {
          net: dollars(200),
          adjudication: amounts({ benefit: 180 }),
          subDetail: [
            {
              net: dollars(200),
              adjudication: [...amounts({ eligible: 200, benefit: 180 }), percent(0.9)],
            },
          ],
        },
      ],
    },
  ],
  total: amounts({ submitted: 135.57, benefit: 96 }),
});

/** Case carin-inpatient2, HL7/carin-bb EOBInpatient2.fsh: its totals. */
const CARIN = amounts({
  submitted: 7147.2,
  eligible: 1542.01,
  deductible: 0,
  copay: 120,
  noncovered: 0,
  benefit: 1393.57,
  memberliability: 0,
});

describe('readExplanationOfBenefit', () => {
  // Case fhir-r4-eob-line2: 200.00 at 90 % is 180.00.
  it('reads lines down to their sub-details', () => {
    const [, second] = readExplanationOfBenefit(EB3500).lines;

    expect(second?.parts[0]?.parts[0]).toEqual({
      path: 'item[1].detail[0].subDetail[0]',
      amounts: { submitted: 20_000, eligible: 20_000, benefit: 18_000 },
      planPercent: 9000,
      parts: [],
    });
  });

  // Case pct-aeob: Da Vinci PCT advanced EOB, submitted 200, eligible 190, member liability 20.
  it('reads an advanced explanation of benefit', () => {
    const reading = readExplanationOfBenefit(
      explanation({
        use: 'predetermination',
        adjudication: [
          { category: concept('medicalmanagement') },
          ...amounts({ eligible: 190, memberliability: 20 }),
        ],
        total: amounts({ submitted: 200 }),
        processNote: [{ text: 'processNote disclaimer text' }],
      }),
    );

    expect(reading).toMatchObject({
      use: 'predetermination',
      totals: { submitted: 20_000, eligible: 19_000, memberliability: 2000 },
      messages: ['processNote disclaimer text'],
      notUnderstood: [],
    });
  });

  it('lists amounts it does not know and amounts that are not exact', () => {
    const { notUnderstood } = readExplanationOfBenefit(
      explanation({ total: amounts({ tax: 5, copay: 1.005 }) }),
    );

    expect(notUnderstood).toMatchObject([
      { code: 'category-unknown', where: 'total[0]', what: 'tax' },
      { code: 'amount-unreadable', where: 'total[1].amount' },
    ]);
  });
});

describe('checkExplanationOfBenefit', () => {
  it('notices totals that leave out the second line', () => {
    // 135.57 + 200 = 335.57 and 96 + 180 = 276
    expect(checkExplanationOfBenefit(EB3500)).toMatchObject([
      {
        code: 'sum-differs',
        path: 'total.submitted',
        expected: '335.57, the sum of its 2 lines',
        received: '135.57',
      },
      {
        code: 'sum-differs',
        path: 'total.benefit',
        expected: '276, the sum of its 2 lines',
        received: '96',
      },
    ]);
  });

  it('notices a payment and a liability that contradict the copay', () => {
    // 1542.01 - 120 = 1422.01, of which 98 % is 1393.57
    expect(checkExplanationOfBenefit(explanation({ total: CARIN }))).toMatchObject([
      {
        code: 'payment-contradicts-cost-share',
        path: 'total.benefit',
        expected: '1422.01, the eligible amount less the cost share',
        received: '1393.57',
        advice: 'It would be right after the two percent cut of Medicare payments.',
      },
      { code: 'liability-contradicts-cost-share', path: 'total.memberliability', received: '0' },
    ]);
  });

  it('finds nothing wrong with an advanced explanation of benefit', () => {
    const total = amounts({ submitted: 200, eligible: 190, memberliability: 20 });

    expect(checkExplanationOfBenefit(explanation({ total }))).toEqual([]);
  });

  it.each([
    [
      'a line whose payment is not its percentage',
      { item: [{ adjudication: [...amounts({ eligible: 200, benefit: 170 }), percent(0.9)] }] },
      'percent-differs',
      'item[0].benefit',
    ],
    [
      'more recognized than submitted',
      { total: amounts({ submitted: 100, eligible: 120 }) },
      'more-than-submitted',
      'total.eligible',
    ],
    [
      'more to pay than submitted',
      { total: amounts({ submitted: 100, benefit: 80, memberliability: 30 }) },
      'more-than-submitted',
      'total.memberliability',
    ],
  ])('notices %s', (_name, more, code, path) => {
    expect(checkExplanationOfBenefit(explanation(more))).toMatchObject([{ code, path }]);
  });

  it('does not compare a total with lines that do not all state the amount', () => {
    const more = { item: [{ net: dollars(10) }, {}], total: amounts({ submitted: 99 }) };

    expect(checkExplanationOfBenefit(explanation(more))).toEqual([]);
  });

  it('refuses what is no explanation of benefit', () => {
    expect(() => checkExplanationOfBenefit({ resourceType: 'Claim' })).toThrow(ForecostError);
    expect(() => checkExplanationOfBenefit(null)).toThrow(ForecostError);
  });
});
