import type { ShareCategory } from '../../slots.ts';

/** What words in a message make of a service type that alone would say something else. */
export interface MessageHint {
  readonly words: RegExp;
  /** The category meant instead; absent where the terms are for care that is none of ours. */
  readonly category?: ShareCategory;
}

/**
 * Words payers put into MSG or EB05 because the service types have no code for what they mean:
 * `96` with "OFFICE VISIT SPECIALIST", `50` with "OUTPATIENT SURGERY". Where several fit, all are meant.
 *
 * Source: a UnitedHealthcare Medicare Advantage 271 and Stedi's guide to what a 271 tells.
 */
export const MESSAGE_HINTS: readonly MessageHint[] = [
  { words: /\b(TELE(HEALTH|MEDICINE|DOC)|VIRTUAL)/i },
  { words: /\b(SURGERY|SURGICAL|EMERGENCY|URGENT|INPATIENT)\b/i },
  { words: /\b(SPECIALIST|SPEC (OFFICE|VISIT))\b/i, category: 'specialist-visit' },
  { words: /\b(PCP|PRIMARY CARE)\b(?! REFERRAL)/i, category: 'office-visit' },
];

/** Words that turn such a hint round: "does not apply to specialist", "other than PCP". */
export const EXCEPTION = /\b(NOT|EXCEPT|EXCLUD\w+|OTHER THAN)\b(\W+\w+){0,2}\W+(SPEC|PCP|PRIMARY)/i;

/** Service types that are some visit to a physician, which a hint may make a particular one. */
export const HINTED_TYPES: ReadonlySet<string> = new Set(['96', '98', 'BY']);
