import type { Notebook } from '../notebook.ts';
import { noteDate } from './dates.ts';
import type { Loops, Person } from './persons.ts';
import type { Segment } from './segments.ts';

/** The rejections that concern a person: their own and those before any person. */
export function rejectionsOf({ rejections }: Loops, person: Person | undefined): Segment[] {
  const loops = person ? [person, ...person.benefits] : [];
  return [
    ...rejections,
    ...loops.flatMap(({ details }) => details.filter(({ id }) => id === 'AAA')),
  ];
}

/** Segments that stand before a person's benefits (loops 2100C and 2100D); most only identify. */
const OF_PERSONS = new Set('NM1 N2 N3 N4 REF PER PRV DMG INS HI DTP MPI TRN AAA MSG'.split(' '));

/** Notes the payer of a person, the dates of their coverage and messages to them. */
export function notePerson(person: Person, notebook: Notebook): void {
  notebook.payerName = person.payerName;
  const datesOf = (of: Person | undefined) => (of?.details ?? []).filter(({ id }) => id === 'DTP');
  const own = datesOf(person);
  for (const date of own.length > 0 ? own : datesOf(person.subscriber)) noteDate(date, notebook);
  for (const { id, elements, where } of person.details) {
    if (id === 'MSG' && elements[1]) notebook.messages.add(elements[1]);
    if (!OF_PERSONS.has(id)) {
      notebook.list(where, 'segment-unknown', 'a segment', 'It is none that a 271 has here.');
    }
  }
}

/** Lists benefits that are not the chosen person's. */
export function listOthers({ persons, stray }: Loops, person: Person, notebook: Notebook): void {
  for (const other of persons) {
    if (other === person) continue;
    for (const { segment } of other.benefits) {
      notebook.list(
        segment.where,
        'another-person',
        'EB',
        'It is of another person in the answer.',
      );
    }
  }
  for (const { where } of stray)
    notebook.list(where, 'stray', 'EB', 'It is of no person in the answer.');
}
