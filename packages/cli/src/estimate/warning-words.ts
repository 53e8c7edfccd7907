import type { PriceBook } from '@forecost/core';
import type { Warning } from '@forecost/core/estimate';
import { formatAmount, formatCount } from './format.ts';
import { subjectName } from './names.ts';

/** A warning as a sentence. */
export function warningSentence(book: PriceBook, warning: Warning): string {
  const { code, subject, date, visits, minimumAmount, maximumAmount } = warning;
  const money = (amount: number | undefined) => amount && formatAmount(amount, book.currency);
  const limits = [
    minimumAmount && `at least ${money(minimumAmount)}`,
    maximumAmount && `at most ${money(maximumAmount)}`,
  ];
  const detail = visits ? formatCount(visits) : limits.filter(Boolean).join(' and ');
  return SENTENCES[code](subject ? subjectName(book, subject) : '', date ?? '', detail);
}

const SENTENCES: Readonly<
  Record<Warning['code'], (subject: string, date: string, detail: string) => string>
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
  'plan-is-billed': () =>
    "A practice in the plan's network, or that treats someone with Medicare, may have to bill the plan for what it covers, and what is paid without the plan may not count toward its deductible.",
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
  'financing-limits': (offer, _, limits) =>
    `${offer}: the lender takes ${limits}, which not all of these amounts are.`,
  'medicaid-limit': () =>
    'Each state sets what Medicaid members pay, and no family pays more than 5 % of its income. Who has a spend-down (share of cost) pays that first.',
};
