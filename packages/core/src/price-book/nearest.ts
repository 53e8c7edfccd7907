import { isWithinEdits } from '../coverage/is-within-edits.ts';

/** The candidate a word was most likely meant to be, or `undefined` where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 64) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.min(3, Math.floor(word.length / 3))) + 1;
  for (const candidate of candidates) {
    const [typed, meant] = [word.toLowerCase(), candidate.toLowerCase()];
    for (; least > 0 && isWithinEdits(typed, meant, least - 1); least -= 1) best = candidate;
  }
  return best;
}

/** "Did you mean …?" as a member to spread into a problem; empty where nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): { advice?: string } {
  const found = nearest(word, candidates);
  return found === undefined ? {} : { advice: `Did you mean ${JSON.stringify(found)}?` };
}
