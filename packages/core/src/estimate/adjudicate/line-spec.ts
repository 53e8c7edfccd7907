import type { IsoDate } from '../../calendar/iso-date.ts';
import type { LocalizedText } from '../../price-book/types.ts';
import type { PricedLine } from '../price/lines.ts';
import type { ChargeLimit } from '../rules/charge-limit.ts';
import type { ExactAssistance, Tier } from './plan.ts';

/** A place in the values, so that the same line can be settled at any corner. */
type Place = number;

/**
 * What the clinic may collect above what the plan recognizes.
 *
 * - `none`: a contract or the law bars a balance bill.
 * - a limit: as much as the law lets who does not take a program's amount ask of its members.
 * - `all`: what it asks.
 */
export type BalanceBilling = 'none' | ChargeLimit | 'all';

/** A line of a visit before its unknowns are settled. */
export interface LineSpec {
  readonly priced: PricedLine;
  readonly tier: Tier;
  readonly balance: BalanceBilling;
  readonly allowed: Place;
  readonly cash: Place;
  /** What is asked where the plan is billed and no contract bars a balance bill. */
  readonly asked: Place;
  /** Whether the plan covers it: every place must hold 1. */
  readonly covered: readonly Place[] | false;
  readonly assistance: ExactAssistance | undefined;
  /** Whether a second plan pays what is asked above what is recognized. */
  readonly excessPaid: boolean;
  /** Where its prices, its allowed amount and its cost share are written. */
  readonly bookSource: string;
  readonly allowedSource: LocalizedText;
  /** The contract's first day. */
  readonly allowedFrom: IsoDate | undefined;
  readonly planSource: string;
  /** The law by which what is asked is less than the charge; missing where a contract says so. */
  readonly law: string | undefined;
}

/** How a service stands in the scenario. */
export interface ServiceStanding {
  readonly tier: Tier;
  readonly balance: BalanceBilling;
  /** The places that decide whether it is covered, or false where it is settled that it is not. */
  readonly covered: readonly Place[] | false;
  /** The law that bars a balance bill for it. */
  readonly law?: string;
}
