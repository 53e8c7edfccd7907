import type { SecondaryCoverage } from '@forecost/core';

/** What each answer says of a second plan, after Medicare's terms (medicare.gov, "Compare Medigap plan benefits"). */
const SECOND_PLANS = {
  none: 'none',
  medigap: medigap(0, false, false),
  'medigap-c': medigap(0, true, false),
  'medigap-f': medigap(0, true, true),
  'medigap-g': medigap(0, false, true),
  'medigap-hdf': { ...medigap(0, true, true), deductible: {} },
  'medigap-hdg': { ...medigap(0, false, true), deductible: {} },
  'medigap-k': medigap(5000, false, false),
  'medigap-l': medigap(2500, false, false),
  'medigap-n': { ...medigap(0, false, false), visitCopay: 2000 },
} as const satisfies Readonly<Record<string, SecondaryCoverage | 'none'>>;

/** The second plans that a patient can name; other plans' terms are not asked. */
export type SecondAnswer = keyof typeof SECOND_PLANS;

/** What they are called; Medigap plans have letters in every language. */
export const SECOND_NAMES: Readonly<Record<Exclude<SecondAnswer, 'none'>, string>> = {
  medigap: 'Medigap A, B, D, M',
  'medigap-c': 'Medigap C',
  'medigap-f': 'Medigap F',
  'medigap-g': 'Medigap G',
  // As cards have it: high-deductible Plans F and G.
  'medigap-hdf': 'Medigap HD-F',
  'medigap-hdg': 'Medigap HD-G',
  'medigap-k': 'Medigap K',
  'medigap-l': 'Medigap L',
  'medigap-n': 'Medigap N',
};

function medigap(
  coinsurance: number,
  paysDeductible: boolean,
  paysExcess: boolean,
): SecondaryCoverage {
  return { formula: 'medigap', coinsurance, paysDeductible, paysExcess };
}

/** An answer as the engine reads it; `undefined` is unknown. */
export function readSecond(answer: '' | SecondAnswer = ''): SecondaryCoverage | 'none' | undefined {
  return answer ? SECOND_PLANS[answer] : undefined;
}
