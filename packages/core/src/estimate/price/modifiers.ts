import type { IsoDate } from '../../calendar/iso-date.ts';
import { percentOf } from '../../money/percent-of.ts';
import type { ModifierRate, ServiceLine } from '../../price-book/types.ts';
import { inForce } from './in-force.ts';

const NONE: readonly ModifierRate[] = [];

/** The rates that hold for a line on a day: those of modifiers that a code in force carries. */
export function ratesInForce(
  { codes, modifierRates }: ServiceLine,
  date: IsoDate,
): readonly ModifierRate[] {
  if (!modifierRates) return NONE;
  const borne = codes?.flatMap((code) => (inForce(code, date) ? (code.modifiers ?? []) : []));
  return modifierRates.filter((rate) => inForce(rate, date) && borne?.includes(rate.modifier));
}

/** A unit price after modifiers, each rounded once, half-even, in the order of the list. */
export function modified(unitPrice: number, rates: readonly ModifierRate[]): number {
  return rates.reduce((price, { rate }) => percentOf(price, rate), unitPrice);
}
