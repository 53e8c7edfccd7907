import { ForecostError } from '../../../../errors.ts';
import type { CurrencyCode } from '../../../../money/minor-units.ts';
import { Notebook } from '../../notebook.ts';
import type { ReadingNote } from '../../reading.ts';
import { refuseHostileJson } from '../hostile.ts';
import { itemsOf, type Json, textOf } from '../json.ts';
import { personalDataOf } from '../personal.ts';
import { adjudicationOf, type EobAmounts } from './amounts.ts';
import { type EobLine, lineOf } from './line.ts';

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
export function readExplanationOfBenefit(
  json: unknown,
  currency: CurrencyCode = 'USD',
): EobReading {
  refuseHostileJson(json, SUBJECT);
  const root = json as Json;
  if (root['resourceType'] !== 'ExplanationOfBenefit') refuse();
  const notebook = new Notebook();
  const header = adjudicationOf(root, 'adjudication', '', currency, notebook).amounts;
  const totals = { ...header, ...adjudicationOf(root, 'total', '', currency, notebook).amounts };
  const items = ['item', 'addItem'].flatMap((key) => itemsOf(root, key, '', notebook));
  const lines = items.map((item) => lineOf(item, ['detail', 'subDetail'], currency, notebook));
  const personal = personalDataOf(root);
  const notes = itemsOf(root, 'processNote', '', notebook).flatMap(
    ({ value }) => textOf(value['text']) ?? [],
  );
  const messages = notes.map((note) => personal.mask(note));
  const { use } = root;
  const reading = { currency, totals, lines, messages, notUnderstood: notebook.notUnderstood };
  return typeof use === 'string' && /^[a-z]{1,20}$/.test(use) ? { use, ...reading } : reading;
}

function refuse(): never {
  const expected = 'resourceType ExplanationOfBenefit';
  const problem = {
    code: 'not-an-explanation',
    path: 'resourceType',
    expected,
    received: 'another resource',
  };
  throw new ForecostError(SUBJECT, [problem]);
}
