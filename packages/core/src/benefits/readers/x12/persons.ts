import type { Segment } from './segments.ts';

/** An EB segment (loop 2110) with the segments that qualify it. */
export interface BenefitLoop {
  readonly segment: Segment;
  readonly details: Segment[];
}

/** A subscriber (loop 2000C) or a dependent (2000D) and what is said of their benefits. */
export interface Person {
  readonly role: 'subscriber' | 'dependent';
  /** Dates and rejections of the person, and whatever else stands in the loop. */
  readonly details: Segment[];
  readonly benefits: BenefitLoop[];
  /** The subscriber a dependent belongs to. */
  readonly subscriber?: Person;
  readonly payerName?: string;
  /** Opens the transaction that the person is in: when the payer made it. */
  readonly opening?: Segment;
}

/** The loops of a 271. */
export interface Loops {
  readonly persons: readonly Person[];
  /** Rejections of the payer or the provider, before any person. */
  readonly rejections: readonly Segment[];
  /** Segments that stand where no 271 has them. */
  readonly stray: readonly Segment[];
}

const SUBSCRIBER = '22';
const DEPENDENT = '23';
const PAYER = '20';

/** Segments that only open, close or trace a transaction. */
const ENVELOPE = new Set(['ISA', 'GS', 'ST', 'BHT', 'SE', 'GE', 'IEA', 'TA1']);

/**
 * Sorts the segments of a 271 into its loops. What LS and LE enclose are related entities. Each
 * transaction of an interchange has a payer, a subscriber and a day of its own.
 */
export function readLoops(segments: readonly Segment[]): Loops {
  const persons: Person[] = [];
  const rejections: Segment[] = [];
  const stray: Segment[] = [];
  let level = '';
  let inTransaction = false;
  let payerName: string | undefined;
  let person: Person | undefined;
  let subscriber: Person | undefined;
  let opening: Segment | undefined;
  for (const segment of segments) {
    const { id, elements } = segment;
    if (id === 'ST') inTransaction = elements[1] === '271';
    if (id === 'ST' || id === 'SE') person = subscriber = opening = payerName = undefined;
    if (id === 'BHT') opening = segment;
    if (ENVELOPE.has(id) || !inTransaction) continue;
    if (id === 'HL') {
      level = elements[3] ?? '';
      person = undefined;
      if (level !== SUBSCRIBER && level !== DEPENDENT) continue;
      const role = level === SUBSCRIBER ? 'subscriber' : 'dependent';
      const of = role === 'dependent' && subscriber ? { subscriber } : {};
      const from = { ...(payerName && { payerName }), ...(opening && { opening }) };
      person = { role, details: [], benefits: [], ...of, ...from };
      if (role === 'subscriber') subscriber = person;
      persons.push(person);
    } else if (person) addTo(person, segment);
    else if (id === 'AAA') rejections.push(segment);
    else if (id === 'NM1' && level === PAYER) payerName = elements[3];
    else if (id === 'EB') stray.push(segment);
  }
  return { persons, rejections, stray };
}

function addTo(person: Person, segment: Segment): void {
  if (segment.id === 'EB') person.benefits.push({ segment, details: [] });
  else (person.benefits.at(-1)?.details ?? person.details).push(segment);
}
