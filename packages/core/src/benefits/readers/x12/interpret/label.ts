import { lookUp } from '../../look-up.ts';
import type { Benefit } from '../benefit-segment.ts';
import { BENEFIT_CODES } from '../tables/benefit-codes.ts';

/** A code that came from outside, fit to be repeated: codes are short, so nothing personal fits in. */
export function safeCode(text: string): string {
  return /^[A-Z0-9]{1,3}$/.test(text) ? text : '(unreadable)';
}

/** What an EB segment says it is, in codes: `EB*B copay`. */
export function labelOf({ code }: Pick<Benefit, 'code'>): string {
  const name = lookUp(BENEFIT_CODES, code)?.name ?? 'unknown';
  return `EB*${safeCode(code)} ${name}`;
}
