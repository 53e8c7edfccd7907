import type { SecondaryCoverage } from '@forecost/core';

/** What each answer says of a second plan, after Medicare's terms (medicare.gov, "Compare Medigap plan benefits"). */
const SECOND_PLANS = {
  none: 'none',
  medigap: { formula: 'medigap', coinsurance: 0 },
  'medigap-cf': { formula: 'medigap', coinsurance: 0, paysDeductible: true },
  'medigap-k': { formula: 'medigap', coinsurance: 5000 },
  'medigap-l': { formula: 'medigap', coinsurance: 2500 },
} as const satisfies Readonly<Record<string, SecondaryCoverage | 'none'>>;

/** The second plans that a patient can name; Plan N's copays and other plans' terms are not asked. */
export type SecondAnswer = keyof typeof SECOND_PLANS;

/** What they are called; Medigap plans have letters in every language. */
export const SECOND_NAMES: Readonly<Record<Exclude<SecondAnswer, 'none'>, string>> = {
  medigap: 'Medigap A, B, D, G, M',
  'medigap-cf': 'Medigap C, F',
  'medigap-k': 'Medigap K',
  'medigap-l': 'Medigap L',
};

/** An answer as the engine reads it; `undefined` is unknown. */
export function readSecond(answer: '' | SecondAnswer = ''): SecondaryCoverage | 'none' | undefined {
  return answer ? SECOND_PLANS[answer] : undefined;
}
