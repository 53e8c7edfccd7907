import { wordsOf } from './json.ts';

/** What the words of a cost say; CARIN's profile and federal forms put most of it into text. */
export interface CostWords {
  readonly limit?: 'deductible' | 'out-of-pocket-maximum';
  readonly share?: 'copay' | 'coinsurance' | 'no-charge' | 'not-covered';
  readonly family: boolean;
  readonly drugs: boolean;
  readonly network?: 'in' | 'out';
  /** Whether the words say how the deductible stands to the cost. */
  readonly afterDeductible?: boolean;
}

const LIMIT_WORDS = [
  [/out[- ]of[- ]pocket|\boop\b|\bmoop\b/, 'out-of-pocket-maximum'],
  [/deductible/, 'deductible'],
] as const;

const SHARE_WORDS = [
  [/not[- ]covered|excluded/, 'not-covered'],
  [/no[- ]charge/, 'no-charge'],
  [/co-?insurance/, 'coinsurance'],
  [/co-?pay/, 'copay'],
] as const;

/** Whether words speak of several kinds of share, of which one figure cannot be: "copay; first visit no charge". */
export function isOfSeveralShares(concept: unknown): boolean {
  const text = wordsOf(concept).join(' | ').toLowerCase();
  return SHARE_WORDS.filter(([pattern]) => pattern.test(text)).length > 1;
}

/** Reads codes, displays, texts and comments of a cost: "Individual in-network deductible". */
export function readCostWords(...parts: readonly unknown[]): CostWords {
  const words = parts.flatMap((part) => (typeof part === 'string' ? [part] : wordsOf(part)));
  const text = words.join(' | ').toLowerCase();
  const share = SHARE_WORDS.find(([pattern]) => pattern.test(text))?.[1];
  const limit = share ? undefined : LIMIT_WORDS.find(([pattern]) => pattern.test(text))?.[1];
  const after = /(after|subject[- ]to)[- ](the )?deductible/.test(text);
  const waived =
    /(before[- ](the )?|no[- ])deductible|deductible[- ](waived|does[- ]not[- ]apply)/.test(text);
  const out = /out[- ]of[- ]network|non-?participating/.test(text);
  const within = /in[- ]network/.test(text.replaceAll('non-network', ''));
  return {
    ...(share && { share }),
    ...(limit && { limit }),
    family: /\bfamily\b/.test(text),
    drugs: /\b(drugs?|pharmacy|prescriptions?|rx)\b/.test(text),
    ...(out !== within && { network: out ? ('out' as const) : ('in' as const) }),
    ...(after !== waived && { afterDeductible: after }),
  };
}
