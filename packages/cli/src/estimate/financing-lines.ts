import type { PriceBook } from '@forecost/core';
import type { Financing, ScenarioEstimate } from '@forecost/core/estimate';
import type { CurrencyCode } from '@forecost/core/money';
import { formatAmount, formatRate } from './format.ts';
import { scenarioName } from './names.ts';

/** What a financed way to pay costs by the month and in all, in the likely case. */
export function financingLines(
  book: PriceBook,
  scenario: ScenarioEstimate,
  currency: CurrencyCode,
): string[] {
  const { financing } = scenario;
  if (!financing) return [];
  const name = scenarioName(book, scenario);
  const amount = (minor: number) => formatAmount(minor, currency);
  const { payments, monthly, lastPayment, total, financeCharge, ifUnpaid } = financing.likely;
  const last = lastPayment === monthly ? '' : `, the last ${amount(lastPayment)}`;
  const rate = financing.apr === undefined ? '' : ` at ${formatRate(financing.apr)} a year`;
  const line = `${name} (${KINDS[financing.kind]}${rate}): ${amount(financing.likely.amount)} in ${payments} payments of ${amount(monthly)}${last}; ${amount(total)} in all, of which ${amount(financeCharge)} for the financing.`;
  if (!ifUnpaid) return [line];
  const { leastInterest, mostInterest } = ifUnpaid;
  return [
    line,
    `  If anything is unpaid at the end, ${amount(leastInterest)} to ${amount(mostInterest)} of interest is added.`,
  ];
}

const KINDS: Readonly<Record<Financing['kind'], string>> = {
  amortised: 'with interest',
  'fixed-fee': 'for a fixed fee',
  'zero-interest': 'without interest',
  'deferred-interest': 'with deferred interest',
};
