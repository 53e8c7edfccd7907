import { ForecostError } from '../../../errors.ts';
import { noteAsOf } from '../as-of.ts';
import { assembleReading } from '../assemble/assemble.ts';
import { Notebook } from '../notebook.ts';
import type { BenefitsReading, ReaderOptions } from '../reading.ts';
import { readBenefitSegment } from './benefit-segment.ts';
import { choosePerson, type PersonChoice } from './choose-person.ts';
import { checkEnvelope } from './envelope.ts';
import { isoOf } from './dates.ts';
import { interpret, isCostShare } from './interpret/interpret.ts';
import { isOfAdvantage } from './interpret/medicare.ts';
import { listOthers, notePerson, rejectionsOf } from './note-person.ts';
import { personalDataOf } from './personal.ts';
import { type Person, readLoops } from './persons.ts';
import { settleRejections } from './rejections.ts';
import { readInterchange } from './segments.ts';

/** How to read a 271: {@link ReaderOptions} except the currency, which X12 has no place for. */
export interface Read271Options extends Omit<ReaderOptions, 'currency'> {
  /** Default: the dependent if the answer is about one, else the subscriber; said in `assumed`. */
  readonly person?: PersonChoice;
}

/**
 * Reads the benefits of one person from a raw X12 271 (004010X092A1, 005010X279A1).
 *
 * Shape: amounts in minor units (US dollars), shares in basis points; every EB segment is in
 * `used` or `notUnderstood` of the reading, or both. Nothing is rounded.
 *
 * @throws ForecostError where the text is no 271 (`not-x12`, `separators-unreadable`, `not-a-271`,
 *   `text-too-long`, …), where the payer only rejected the question (one problem per rejection:
 *   `subscriber-not-found`), or where there is nobody in it to read about (`no-such-person`, `nobody`)
 */
export function read271(text: string, options: Read271Options = {}): BenefitsReading {
  const interchange = readInterchange(text);
  const { segments, separators } = interchange;
  const notebook = new Notebook();
  checkEnvelope(interchange, notebook);
  const loops = readLoops(segments);
  const person = choosePerson(loops.persons, options.person, notebook);
  settleRejections(rejectionsOf(loops, person), (person?.benefits.length ?? 0) > 0, notebook);
  if (person === undefined) refuseNobody();
  notePerson(person, notebook);
  const benefits = person.benefits.map((loop) => readBenefitSegment(loop, separators));
  const wholePercents = benefits.some(({ percent }) => Number(percent) > 1);
  const advantage = isOfAdvantage(benefits);
  const shared = new Set(
    benefits.filter(({ code }) => isCostShare(code)).flatMap(({ serviceTypes }) => serviceTypes),
  );
  const context = { notebook, options, wholePercents, advantage, shared };
  for (const benefit of benefits) interpret(benefit, context);
  noteAnswerDate(person, notebook);
  listOthers(loops, person, notebook);
  return assembleReading(notebook, personalDataOf(segments), 'USD');
}

function refuseNobody(): never {
  const expected = 'a subscriber or a dependent (HL03 22 or 23)';
  throw new ForecostError('The X12 271', [
    { code: 'nobody', path: '', expected, received: 'none' },
  ]);
}

/** Notes when the payer made its answer about a person (BHT04). */
function noteAnswerDate({ opening }: Person, notebook: Notebook): void {
  const { where = 'BHT', elements = [] } = opening ?? {};
  noteAsOf(notebook, where, isoOf(elements[4] ?? ''));
}
