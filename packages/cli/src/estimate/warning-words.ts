import type { PriceBook } from '@forecost/core';
import type { Warning } from '@forecost/core/estimate';
import { formatCount } from './format.ts';
import { subjectName } from './names.ts';

/** A warning as a sentence. */
export function warningSentence(book: PriceBook, { code, subject, date, visits }: Warning): string {
  const count = visits ? formatCount(visits) : '';
  return SENTENCES[code](subject ? subjectName(book, subject) : '', date ?? '', count);
}

const SENTENCES: Readonly<
  Record<Warning['code'], (subject: string, date: string, visits: string) => string>
> = {
  'not-a-good-faith-estimate': () =>
    'This is not a good faith estimate, which uninsured and self-pay patients have a right to.',
  'prices-expired': (_, date) => `The prices hold until ${date}; some visits come later.`,
  'prices-not-yet-effective': (_, date) => `The prices hold from ${date}; some visits come before.`,
  'off-label': (service) => `${service}: the FDA has not approved this use.`,
  'prior-authorization-needed': (service) =>
    `${service}: the plan must approve it first (prior authorization).`,
  'not-covered': (service) => `${service}: the plan does not pay for it.`,
  'network-unknown': () => "It is not known whether the practice is in the plan's network.",
  'too-many-cases': () =>
    'The course can turn out in very many ways; the range covers the outermost ones only.',
  'stale-table': (_, date) => `Official figures used here speak up to ${date}; visits come later.`,
  'plan-year-turns': (_, date, visits) =>
    date
      ? `A plan year begins on ${date}; this year's terms stand for the visits from then on too (${visits}).`
      : "Another plan year may begin before the last visit; this year's terms stand for it too.",
  'prompt-pay': (discount) => `${discount}: it holds only where the payment arrives in time.`,
  'deferred-interest': (offer) =>
    `${offer}: if anything is unpaid at the end, interest on all of it from the first day is added.`,
  'financing-limits': (offer) =>
    `${offer}: the lender does not take the lowest or the highest of these amounts.`,
  'medicaid-limit': () =>
    'Each state sets what Medicaid members pay, and no family pays more than 5 % of its income.',
};
