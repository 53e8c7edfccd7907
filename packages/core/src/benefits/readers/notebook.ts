import type { AuthorizationNote, ReadingNote } from './reading.ts';
import type { Fact, Slot, SlotValue } from './slots.ts';

/** What a reader writes down while it goes through a document, before anything is weighed. */
export class Notebook {
  readonly facts: Fact[] = [];
  readonly messages = new Set<string>();
  readonly authorizations: AuthorizationNote[] = [];
  readonly notUnderstood: ReadingNote[] = [];
  readonly assumed: ReadingNote[] = [];
  payerName: string | undefined;
  planName: string | undefined;

  /** Writes down that a place of the document fills a slot. */
  say(
    where: string,
    slot: Slot,
    value: SlotValue,
    how: Pick<Fact, 'weak' | 'both' | 'category'> = {},
  ): void {
    this.facts.push({ where, slot, value, ...how });
  }

  /** Writes down something that was not understood, once. */
  list(where: string, code: string, what: string, why: string): void {
    addOnce(this.notUnderstood, { code, where, what, why });
  }

  /** Writes down something the document leaves open and how it was taken, once. */
  assume(where: string, code: string, what: string, why: string): void {
    addOnce(this.assumed, { code, where, what, why });
  }
}

function addOnce(notes: ReadingNote[], note: ReadingNote): void {
  // The same place is always written about in one go, so a look at the last few is enough.
  const known = notes
    .slice(-8)
    .some(
      ({ code, where, what }) => code === note.code && where === note.where && what === note.what,
    );
  if (!known) notes.push(note);
}
