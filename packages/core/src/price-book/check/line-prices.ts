import type { PriceBook, ServiceLine } from '../types.ts';
import { error, type Finding, warning } from './finding.ts';

/** A line has one price for each location, and a rate only for modifiers that its codes carry. */
export function linePrices(book: PriceBook): Finding[] {
  return book.services.flatMap(({ lines }, service) =>
    lines.flatMap((line, at) => {
      const path = `services[${service}].lines[${at}]`;
      return [...twicePriced(line, path), ...unusedRates(line, path)];
    }),
  );
}

function twicePriced({ byLocation = [] }: ServiceLine, path: string): Finding[] {
  return byLocation.flatMap(({ location }, at) => {
    const first = byLocation.findIndex((other) => other.location === location);
    if (first === at) return [];
    return error({
      code: 'two-prices-at-location',
      path: `${path}.byLocation[${at}].location`,
      expected: 'one entry for each location',
      received: `"${location}", which byLocation[${first}] has too`,
      advice: 'Keep the one that holds; the first is used.',
    });
  });
}

function unusedRates({ codes = [], modifierRates = [] }: ServiceLine, path: string): Finding[] {
  const borne = codes.flatMap(({ modifiers = [] }) => modifiers);
  return modifierRates.flatMap(({ modifier }, at) => {
    if (borne.includes(modifier)) return [];
    return warning({
      code: 'unused-modifier-rate',
      path: `${path}.modifierRates[${at}].modifier`,
      expected: 'a modifier that a code of the line carries',
      received: `"${modifier}"`,
      advice: 'Add it to the modifiers of the code it is billed with, or remove the rate.',
    });
  });
}
