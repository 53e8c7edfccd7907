import type { IsoDate } from '../calendar/iso-date.ts';
import { ForecostError } from '../errors.ts';
import { inForce } from '../estimate/price/in-force.ts';
import type { ScenarioEstimate, ScenarioKind } from '../estimate/types.ts';
import type { PriceBook, ServiceLine } from '../price-book/types.ts';
import { isServiceCodeSystem } from './codes/service-code.ts';
import type { LineInput } from './input/types.ts';

/** A line for a good faith estimate, without `service` where the price book has no code for it. */
export type LineFromEstimate = Omit<LineInput, 'service'> & Partial<Pick<LineInput, 'service'>>;

/** What an estimate does not say of its lines. */
export interface LineFacts {
  /** ICD-10-CM codes of every line; `not-determined` before a diagnosis is made. */
  readonly diagnosisCodes: LineInput['diagnosisCodes'];
  /** The language of the descriptions, where the price book has them in it; default `en`. */
  readonly language?: string;
}

const BY_INSURANCE: readonly ScenarioKind[] = [
  'in-network',
  'participating',
  'out-of-network',
  'assistance',
];

/**
 * The lines of a good faith estimate, from the likely case of a way to pay without insurance: those
 * that are alike added up, in the order in which they first come.
 *
 * Their charges are what the patient is asked after discounts, to the cent. `quantity` counts units
 * where one of them costs whole cents, else visits. A line that has no CPT, HCPCS, CDT or NDC code in
 * force gets no `service`, which `buildGoodFaithEstimate` then lists as missing.
 *
 * @throws ForecostError `by-insurance` for a way to pay in which a plan pays
 * Source: 45 CFR 149.610(a)(2)(v) for the charges, (c)(1)(iii)–(iv) for the lines.
 */
export function linesFromEstimate(
  book: PriceBook,
  { kind, visits }: Pick<ScenarioEstimate, 'kind' | 'visits'>,
  { diagnosisCodes, language = 'en' }: LineFacts,
): LineFromEstimate[] {
  if (BY_INSURANCE.includes(kind)) {
    const expected = 'a way to pay without insurance, such as self-pay';
    const problem = { code: 'by-insurance', path: 'kind', expected, received: kind };
    throw new ForecostError('The good faith estimate', [problem]);
  }
  const found = new Map<string, LineFromEstimate>();
  for (const { date, lines } of visits) {
    for (const { service: id, line, patientPays } of lines) {
      const listed = listedLine(book, id, line);
      const service = listed && codeOf(listed, date);
      const units = listed?.units ?? 1;
      const each = patientPays % units === 0 ? units : 1;
      const key = JSON.stringify([id, line, patientPays, service]);
      found.set(key, {
        description: description(listed?.name ?? line, language),
        ...(service && { service }),
        diagnosisCodes,
        quantity: (found.get(key)?.quantity ?? 0) + each,
        unitCharge: patientPays / each,
      });
    }
  }
  return [...found.values()];
}

function listedLine({ services }: PriceBook, id: string, line: string): ServiceLine | undefined {
  return services.find((own) => own.id === id)?.lines.find((own) => own.id === line);
}

function codeOf({ codes = [] }: ServiceLine, date: IsoDate): LineInput['service'] | undefined {
  for (const { system, code, modifiers = [], ...span } of codes) {
    if (isServiceCodeSystem(system) && inForce(span, date)) return { system, code, modifiers };
  }
  return undefined;
}

function description(name: ServiceLine['name'], language: string): string {
  return typeof name === 'string' ? name : (name[language] ?? name.en);
}
