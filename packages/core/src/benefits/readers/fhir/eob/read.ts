import type { CurrencyCode } from '../../../../money/minor-units.ts';
import { ForecostError } from '../../../../errors.ts';
import { Notebook } from '../../notebook.ts';
import type { ReadingNote } from '../../reading.ts';
import { refuseHostileJson } from '../hostile.ts';
import { itemsOf, type Json, type Placed, textOf } from '../json.ts';
import { personalDataOf } from '../personal.ts';
import { type Adjudication, adjudicationOf, claimMoney, type EobAmounts } from './amounts.ts';

/** A line (item, detail or sub-detail) of a claim. */
export interface EobLine extends Adjudication {
  readonly path: string;
  readonly parts: readonly EobLine[];
}

/** What an ExplanationOfBenefit says of one claim, or of one to come (an advanced EOB). */
export interface EobReading {
  /** `claim`, `preauthorization` or `predetermination`. */
  readonly use?: string;
  readonly currency: CurrencyCode;
  readonly totals: EobAmounts;
  readonly lines: readonly EobLine[];
  /** Process notes, such as an advanced EOB's disclaimer. */
  readonly messages: readonly string[];
  readonly notUnderstood: readonly ReadingNote[];
}

const SUBJECT = 'The explanation of benefit';

/**
 * Reads the amounts of a FHIR R4 ExplanationOfBenefit, Da Vinci's advanced EOB included.
 *
 * Shape: totals are those of `total`, and of the header's `adjudication` where `total` lacks them;
 * a line's `net` is its submitted amount where it states no other. Nothing is rounded.
 *
 * @throws ForecostError where it is no ExplanationOfBenefit (`not-an-explanation`) or hostile
 */
export function readExplanationOfBenefit(json: unknown, currency: CurrencyCode = 'USD'): EobReading {
  refuseHostileJson(json, SUBJECT);
  const root = json as Json;
  if (root['resourceType'] !== 'ExplanationOfBenefit') refuse();
  const notebook = new Notebook();
  const header = adjudicationOf(root, 'adjudication', '', currency, notebook).amounts;
  const totals = { ...header, ...adjudicationOf(root, 'total', '', currency, notebook).amounts };
  const items = ['item', 'addItem'].flatMap((key) => itemsOf(root, key, '', notebook));
  const lines = items.map((item) => lineOf(item, ['detail', 'subDetail'], currency, notebook));
  const personal = personalDataOf(root);
  const notes = itemsOf(root, 'processNote', '', notebook).flatMap(({ value }) => textOf(value['text']) ?? []);
  const messages = notes.map((note) => personal.mask(note));
  const { use } = root;
  const reading = { currency, totals, lines, messages, notUnderstood: notebook.notUnderstood };
  return typeof use === 'string' && /^[a-z]{1,20}$/.test(use) ? { use, ...reading } : reading;
}

function lineOf(
  { value, path }: Placed,
  [inner, ...deeper]: readonly string[],
  currency: CurrencyCode,
  notebook: Notebook,
): EobLine {
  const adjudication = adjudicationOf(value, 'adjudication', path, currency, notebook);
  const { net } = value;
  const netAmount = net === undefined ? undefined : claimMoney(net, `${path}.net`, currency, notebook);
  const submitted = adjudication.amounts.submitted ?? netAmount;
  const amounts = { ...adjudication.amounts, ...(submitted !== undefined && { submitted }) };
  const parts = inner === undefined ? [] : itemsOf(value, inner, path, notebook);
  return { ...adjudication, amounts, path, parts: parts.map((part) => lineOf(part, deeper, currency, notebook)) };
}

function refuse(): never {
  const expected = 'resourceType ExplanationOfBenefit';
  const problem = { code: 'not-an-explanation', path: 'resourceType', expected, received: 'another resource' };
  throw new ForecostError(SUBJECT, [problem]);
}
