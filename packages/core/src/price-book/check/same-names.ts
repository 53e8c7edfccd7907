import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** Patients choose their insurer by name, so no two have the same, and none is called what another is. */
export function sameNames({ payers }: PriceBook): Finding[] {
  const names = payers.map(({ name }) => name.toLowerCase());
  return payers.flatMap(({ name, aliases }, at) => {
    const first = names.indexOf(name.toLowerCase());
    const own =
      first === at
        ? []
        : warning({
            code: 'same-payer-name',
            path: `payers[${at}].name`,
            expected: 'a name that no other payer has',
            received: `"${name}", which payers[${first}] has too`,
            advice:
              'Say in the name what sets the two apart; plans of one payer go into its planTypes.',
          });
    const others = aliases.flatMap((alias, index) => {
      const other = typeof alias === 'string' ? alias : alias.name;
      const named = names.indexOf(other.toLowerCase());
      if (named < 0 || names[named] === names[at]) return [];
      return warning({
        code: 'same-payer-name',
        path: `payers[${at}].aliases[${index}]`,
        expected: 'what patients call this payer and no other',
        received: `"${other}", the name of payers[${named}]`,
        advice: 'Remove it, or patients of the other are offered both.',
      });
    });
    return [...[own].flat(), ...others];
  });
}
