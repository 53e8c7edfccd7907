import type { CurrencyCode } from '../../../../money/minor-units.ts';
import type { Notebook } from '../../notebook.ts';
import { itemsOf, type Placed } from '../json.ts';
import { type Adjudication, adjudicationOf, claimMoney } from './amounts.ts';

/** A line (item, detail or sub-detail) of a claim. */
export interface EobLine extends Adjudication {
  readonly path: string;
  readonly parts: readonly EobLine[];
}

/** Reads a line and, by the keys given, the parts inside it. */
export function lineOf(
  { value, path }: Placed,
  [inner, ...deeper]: readonly string[],
  currency: CurrencyCode,
  notebook: Notebook,
): EobLine {
  const adjudication = adjudicationOf(value, 'adjudication', path, currency, notebook);
  const { net } = value;
  const netAmount =
    net === undefined ? undefined : claimMoney(net, `${path}.net`, currency, notebook);
  const submitted = adjudication.amounts.submitted ?? netAmount;
  const amounts = { ...adjudication.amounts, ...(submitted !== undefined && { submitted }) };
  const parts = inner === undefined ? [] : itemsOf(value, inner, path, notebook);
  return {
    ...adjudication,
    amounts,
    path,
    parts: parts.map((part) => lineOf(part, deeper, currency, notebook)),
  };
}
