import type { BenefitCategory } from '@forecost/core';
import type { SharedWords } from './translation.ts';

/**
 * What a price in running text and a price list say beside the words of every element. Amounts and
 * dates arrive ready to print.
 */
export interface OwnPriceWords {
  /** The low end of a range, inside a sentence. */
  readonly fromPrice: (low: string) => string;
  readonly onePerVisit: (price: string) => string;
  readonly oneEach: (price: string) => string;
  /** Today's price and what it is without a promotion; `until` is empty where no end is known. */
  readonly promotion: (price: string, regular: string, until: string) => string;
  readonly priceUntil: (price: string, date: string) => string;
  readonly priceFrom: (price: string, date: string) => string;
  readonly pricesTitle: string;
  readonly pricesLead: string;
  readonly noPrices: string;
  readonly serviceColumn: string;
  readonly priceColumn: string;
  /** What a line of the price list is paid under, which is how the list is grouped. */
  readonly benefits: Readonly<Record<BenefitCategory, string>>;
  readonly packages: string;
  readonly packageItem: (visits: number, service: string) => string;
  readonly minutes: (low: number, high: number) => string;
  readonly offLabel: string;
  readonly regularly: (price: string) => string;
  readonly offer: (name: string, until: string) => string;
  readonly onSale: (from: string, until: string) => string;
  readonly edition: (version: string, from: string, until: string) => string;
  readonly goodFaith: string;
}

/** All words of a price in running text and of a price list. */
export interface PriceWords extends SharedWords, OwnPriceWords {}
