import { ForecostError, type PriceBook, type Problem } from '@forecost/core';
import type { ScenarioEstimate } from '@forecost/core/estimate';
import { linesFromEstimate } from '@forecost/core/good-faith-estimate';
import { type CurrencyCode, decimalToMinor } from '@forecost/core/money';

type Document = Readonly<Record<string, unknown>>;

/**
 * The details of a good faith estimate with the lines of the practice itself, from the price book, and
 * the charges of others, written as decimals, in minor units; what is wrong with the rest is for
 * `buildGoodFaithEstimate` to say.
 *
 * @param details JSON, which may be anything
 * @throws ForecostError `lines-twice`, `not-an-amount`; nothing of the details is repeated
 */
export function withLines(
  details: unknown,
  book: PriceBook,
  scenario: ScenarioEstimate,
  language: string,
): unknown {
  if (!isDocument(details)) return details;
  const { diagnosisCodes, convening, coProviders, ...rest } = details;
  const own = isDocument(convening) ? convening : {};
  const problems: Problem[] = [];
  if ('lines' in own) problems.push(LINES_TWICE);
  const facts = { diagnosisCodes: diagnosisCodes as string[], language };
  const lines = linesFromEstimate(book, scenario, facts);
  const others = Array.isArray(coProviders)
    ? coProviders.map((provider, place) =>
        inMinorUnits(provider, `coProviders[${place}]`, book.currency, problems),
      )
    : coProviders;
  if (problems.length > 0) throw new ForecostError('The good faith estimate', problems);
  return {
    ...rest,
    currency: book.currency,
    convening: { ...own, lines },
    coProviders: others,
  };
}

const LINES_TWICE: Problem = {
  code: 'lines-twice',
  path: 'convening.lines',
  expected: 'nothing, since these lines come from the price book and the request',
  received: 'lines',
};

function inMinorUnits(
  provider: unknown,
  path: string,
  currency: CurrencyCode,
  problems: Problem[],
): unknown {
  if (!isDocument(provider) || !Array.isArray(provider['lines'])) return provider;
  const lines = provider['lines'].map((line: unknown, place) => {
    if (!isDocument(line) || typeof line['unitCharge'] !== 'number') return line;
    const unitCharge = decimalToMinor(line['unitCharge'], currency);
    if (unitCharge === undefined) {
      const expected = `an amount in ${currency} such as 45.5`;
      const at = `${path}.lines[${place}].unitCharge`;
      problems.push({ code: 'not-an-amount', path: at, expected, received: 'another number' });
    }
    return { ...line, unitCharge };
  });
  return { ...provider, lines };
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
