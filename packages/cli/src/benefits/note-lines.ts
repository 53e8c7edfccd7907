import type { ReadingNote } from '@forecost/core/benefits/fhir';

const SEGMENT = /^segment (\d+)$/;

/** The notes on a reading, a line each; one that stands at several places is said once, with all of them. */
export function noteLines(notes: readonly ReadingNote[]): string[] {
  const places = new Map<string, string[]>();
  for (const { code, where, what, why } of notes) {
    const said = `${what}. ${why} [${code}]`;
    places.set(said, [...(places.get(said) ?? []), where]);
  }
  return [...places].map(([said, own]) => `${listed(own)}: ${said}`);
}

/** Places in a row, segments of a 271 as spans: `segments 18 to 26, 28`. */
function listed(places: readonly string[]): string {
  const numbers = places.flatMap((place) => SEGMENT.exec(place)?.[1] ?? []).map(Number);
  if (places.length === 1 || numbers.length < places.length) return places.join(', ');
  const spans: [first: number, last: number][] = [];
  for (const number of numbers) {
    const span = spans.at(-1);
    if (span && number <= span[1] + 1) span[1] = number;
    else spans.push([number, number]);
  }
  return `segments ${spans.map(([first, last]) => (first === last ? first : `${first} to ${last}`)).join(', ')}`;
}
