import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** Patients choose their insurer by name, so no two have the same. */
export function sameNames(book: PriceBook): Finding[] {
  const names = book.payers.map(({ name }) => name.toLowerCase());
  return book.payers.flatMap(({ name }, at) => {
    const first = names.indexOf(name.toLowerCase());
    if (first === at) return [];
    return warning({
      code: 'same-payer-name',
      path: `payers[${at}].name`,
      expected: 'a name that no other payer has',
      received: `"${name}", which payers[${first}] has too`,
      advice: 'Say in the name what sets the two apart; plans of one payer go into its planTypes.',
    });
  });
}
