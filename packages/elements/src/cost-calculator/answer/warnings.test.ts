import type { ScenarioEstimate, Warning } from '@forecost/core';
import type { Quote } from '@forecost/core/estimate/quote';
import { expect } from 'chai';
import { clinicBook } from '../../../test/price-book.ts';
import { calculatorEn } from '../../translations/en/calculator.ts';
import { laterEn } from '../../translations/en/later.ts';
import { sharedEn } from '../../translations/en/shared.ts';
import { warningTexts } from './warnings.ts';

const words = { ...sharedEn, ...calculatorEn, ...laterEn };
const book = clinicBook({
  financing: [{ id: 'loan', name: 'Loan', kind: 'zero-interest', months: 10 }],
});

/** The first sentence beside the numbers where there is this to say. */
function said(warning: Warning): string | undefined {
  const quote = { warnings: [] } as unknown as Quote;
  const shown = { warnings: [warning] } as unknown as ScenarioEstimate;
  return warningTexts(book, words, quote, shown)[0];
}

describe('what is said beside the numbers of a lender who does not take all of a range', () => {
  const code = 'financing-limits';

  it('is between which amounts the loan must be', () => {
    expect(said({ code, subject: 'loan', minimumAmount: 50_000, maximumAmount: 250_050 })).to.equal(
      'Loan: the loan is at least $500 and at most $2,500.50; this range goes beyond that.',
    );
  });

  it('is the one end that the lender names', () => {
    expect(said({ code, subject: 'loan', minimumAmount: 50_000 })).to.equal(
      'Loan: the loan is at least $500; this range goes beyond that.',
    );
    expect(said({ code, subject: 'loan', maximumAmount: 50_000 })).to.equal(
      'Loan: the loan is at most $500; this range goes beyond that.',
    );
  });
});

describe('what is said of a plan year that turns', () => {
  const turns = (low: number, high: number) =>
    said({ code: 'plan-year-turns', date: '2027-10-01', visits: { low, likely: low, high } });

  it('is when, and how many visits follow', () => {
    expect(turns(1, 3)).to.match(
      /^A new plan year starts on October 1, 2027, with 1 to 3 visits still to come\./,
    );
  });

  it('is that it may, where it may be that none follows', () => {
    expect(turns(0, 1)).to.match(/^A new plan year may start before your last visit\./);
  });
});
