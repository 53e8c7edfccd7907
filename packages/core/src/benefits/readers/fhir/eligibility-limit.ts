import { noteAnnualMaximum } from '../annual-maximum.ts';
import { type LimitKind, noteLimit } from '../limits.ts';
import type { Context } from './context.ts';
import type { ItemTerms } from './item-terms.ts';
import type { Json } from './json.ts';
import { moneyOf } from './money.ts';
import { at } from './resources.ts';

const PARTS = [
  ['allowedMoney', 'amount'],
  ['usedMoney', 'met'],
] as const;

/** Notes a limit of a plan year, or what the plan pays of dental care in it at most: its amount and what of it is used. */
export function noteYearlyLimit(
  benefit: Json,
  path: string,
  terms: ItemTerms,
  kind: LimitKind | 'annual-maximum',
  context: Context,
): void {
  const { currency, notebook } = context;
  for (const [key, part] of PARTS) {
    if (benefit[key] === undefined) continue;
    const value = moneyOf(benefit[key], at(path, key), currency, notebook);
    if (value === undefined) continue;
    if (kind === 'annual-maximum') noteAnnualMaximum(path, part, value, notebook);
    else noteLimit({ ...terms, where: path, kind, part, value }, notebook);
  }
  if (benefit['allowedMoney'] === undefined && benefit['usedMoney'] === undefined) {
    notebook.list(path, 'no-amount', kind, 'It has no amount.');
  }
}
