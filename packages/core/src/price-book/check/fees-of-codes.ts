import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { inForce } from '../../estimate/price/in-force.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import type { Benchmark, BillingCode } from '../types.ts';

/** A time in which a fee schedule has no fee for some codes, or more than one. */
export interface WrongFees {
  readonly from: IsoDate;
  /** The day before which that ends. */
  readonly before: IsoDate;
  /** Each fee that the latest edition in force with any of the codes has for them. */
  readonly fees: readonly MinorUnits[];
  /** The codes in force. */
  readonly codes: readonly string[];
}

/** One amount of an edition. */
interface Listed extends Pick<Benchmark, 'from' | 'until'> {
  readonly code: string;
  readonly amount: MinorUnits;
}

/** More codes and amounts for them than this are not looked through: no fee schedule has as many editions. */
const MOST = 100;

/**
 * Finds when the editions of a fee schedule have no fee for codes, or more than one, in order;
 * `undefined` where that is too much to look through.
 */
export function feesFinder(
  editions: readonly Benchmark[],
): (codes: readonly BillingCode[]) => readonly WrongFees[] | undefined {
  const listed = new Map<string, Listed[]>();
  for (const { from, until, amounts } of editions) {
    for (const { code, amount } of amounts) {
      const own = { from, ...(until && { until }), code, amount };
      const known = listed.get(code);
      if (known) known.push(own);
      else listed.set(code, [own]);
    }
  }
  return (codes) => {
    const all = [...new Set(codes.map(({ code }) => code))].flatMap((own) => listed.get(own) ?? []);
    if (all.length + codes.length > MOST) return undefined;
    const days = [...all, ...codes].flatMap(({ from, until }) => [
      ...(from ? [from] : []),
      ...(until && until < '9999-12-31' ? [addDays(until, 1)] : []),
    ]);
    const turns = [...new Set(['0000-01-01', ...days])].sort();
    return turns.flatMap((day, place) => {
      const held = new Set(codes.filter((own) => inForce(own, day)).map(({ code }) => code));
      let latest = '';
      let fees = new Set<MinorUnits>();
      for (const own of all) {
        if (own.from < latest || !held.has(own.code) || !inForce(own, day)) continue;
        if (own.from > latest) [latest, fees] = [own.from, new Set()];
        fees.add(own.amount);
      }
      const before = turns[place + 1] ?? '9999-12-31';
      return fees.size === 1 ? [] : { from: day, before, fees: [...fees], codes: [...held] };
    });
  };
}
