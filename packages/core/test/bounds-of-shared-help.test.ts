import { describe, expect, it } from 'vitest';
import type { PlanBenefits } from '../src/benefits/types.ts';
import type { Range, Uncertain } from '../src/money/range.ts';
import type { AssistanceProgram, PriceBook } from '../src/price-book/types.ts';
import { contract, dollars, plan } from './clinic.ts';
import { ask, bookOf, type Part } from './one-service.ts';
import { outside } from './outside.ts';

const TWO: readonly Part[] = [
  ['spray', 100, 'medical-drug'],
  ['vial', 100, 'medical-drug'],
];

/** Two visits of two lines, each helped by the program of that name. */
function clinic(
  names: readonly string[],
  terms: Partial<AssistanceProgram>,
  parts = TWO,
): PriceBook {
  const assistance = [...new Set(names)].map((id) => ({
    id,
    name: id,
    lines: parts.flatMap(([line], place) =>
      names[place] === id ? [{ service: 'visit', line }] : [],
    ),
    minimumPatientPayment: dollars(10),
    from: '2020-01-01',
    source: 'terms',
    ...terms,
  }));
  return { ...bookOf(parts, 2), assistance };
}

function benefits(coinsurance: Uncertain): PlanBenefits {
  return {
    ...plan({}, { default: { coinsurance } }),
    assistanceCounting: 'counts',
    assistanceUsed: { card: 0, other: 0 },
  };
}

const range = (low: number, high: number) => ({ low: dollars(low), high: dollars(high) });
const dues = (book: PriceBook, coinsurance: Uncertain) =>
  ask(book, benefits(coinsurance), '2026-03-02', 'assistance').visits.map(({ due }) => due);

describe('one use of help for two lines', () => {
  const book = clinic(['card', 'card'], { perYear: dollars(195) });
  const HALF_TO_ALL: Range = { low: 5000, likely: 5000, high: 10_000 };

  it('bounds what is left of its year by all that either line may take', () => {
    // Half of 200 less 10 is 90, twice, of 195. All of 200 less 10 is 190: 5 are left of 200.
    expect(dues(book, 5000)).toEqual([
      { low: 1000, likely: 1000, high: 1000 },
      { low: 1000, likely: 1000, high: 1000 },
    ]);
    expect(dues(book, 10_000).map(({ likely }) => likely)).toEqual([1000, 19_500]);
    const open = ask(book, benefits(HALF_TO_ALL), '2026-03-02', 'assistance');
    for (const coinsurance of [5000, 6000, 7500, 9000, 9900, 10_000]) {
      const exact = ask(book, benefits(coinsurance), '2026-03-02', 'assistance');
      expect(outside(exact, open)).toBeUndefined();
    }
  });

  it('shares nothing with another program, whose year is its own', () => {
    // Each pays 90 of 100 at most, so that 60 of 150 are left: 40 are due of each line, or 10 as before.
    const apart = clinic(['card', 'other'], { perYear: dollars(150) });
    expect(dues(apart, HALF_TO_ALL)[1]).toMatchObject(range(20, 80));
  });
});

describe('one use of help out of network', () => {
  const parts: readonly Part[] = [
    ['infusion', 200, 'outpatient'],
    ['drug', 100, 'medical-drug'],
  ];
  const book = (amount: Uncertain): PriceBook => ({
    ...clinic(['card', 'card'], { perUse: dollars(20), minimumPatientPayment: 0 }, parts),
    allowedAmounts: (
      [
        ['infusion', amount],
        ['drug', dollars(50)],
      ] as const
    ).map(([line, own]) =>
      contract('visit', 0, { line, network: 'out-of-network', rate: { amount: own } }),
    ),
  });
  const asked = (amount: Uncertain) => {
    const copay = { copay: dollars(20), copayDesign: 'after-deductible' } as const;
    const own = plan({ deductible: 200 }, { outpatient: copay });
    const terms = { ...own, assistanceCounting: 'counts', outOfNetwork: own.inNetwork } as const;
    return ask(
      {
        ...book(amount),
        payers: [{ id: 'aetna', name: 'A', aliases: [], network: 'out-of-network' }],
      },
      terms as PlanBenefits,
      '2026-03-02',
      'assistance:out-of-network',
    );
  };

  it('bounds both lines by the most that may be recognized of either', () => {
    const open = asked({ low: dollars(100), likely: dollars(100), high: dollars(200) });
    for (const amount of [100, 120, 150, 180, 200]) {
      expect(outside(asked(dollars(amount)), open)).toBeUndefined();
    }
  });
});
