/** What a good faith estimate must say whatever is in it, in the order of 45 CFR 149.610(c)(1)(viii)–(xi). */
export const DISCLAIMERS = [
  'additional-items',
  'estimate-only',
  'dispute-right',
  'not-a-contract',
] as const;
export type DisclaimerId = (typeof DISCLAIMERS)[number];
