import type { PriceBook } from '@forecost/core';

type Payer = PriceBook['payers'][number];

/** The payers of a book by name. A browser takes long to prepare its own order of letters. */
export function payersByName({ payers }: PriceBook): Payer[] {
  const key = ({ name }: Payer) => name.toLowerCase();
  return [...payers].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
