import type { MagicString } from 'magic-string';

/**
 * Replaces text, leaving alone every word that both have, so that source maps go on leading to it.
 *
 * @param at where `from` stands in the original
 */
export function editClosely(edited: MagicString, at: number, from: string, to: string): void {
  const [before, after] = [words(from), words(to)];
  const common = longestCommon(before, after);
  let [index, gone, fresh] = [at, 0, ''];
  const flush = (): void => {
    if (gone > 0 && fresh) edited.update(index, index + gone, fresh);
    else if (gone > 0) edited.remove(index, index + gone);
    else if (fresh) edited.appendLeft(index, fresh);
    index += gone;
    [gone, fresh] = [0, ''];
  };
  for (let [old, next] = [0, 0]; old < before.length || next < after.length;) {
    const [word, other] = [before[old], after[next]];
    if (word !== undefined && word === other) {
      flush();
      index += word.length;
      old += 1;
      next += 1;
    } else if (other !== undefined && common[old]![next + 1]! >= (common[old + 1]?.[next] ?? -1)) {
      fresh += other;
      next += 1;
    } else {
      gone += word?.length ?? 0;
      old += 1;
    }
  }
  flush();
}

function words(text: string): string[] {
  return text.match(/[\w$]+|[^\w$]/g) ?? [];
}

/** How many words the ends of two texts have in common, from each pair of places on. */
function longestCommon(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    Array<number>(after.length + 1).fill(0),
  );
  for (let old = before.length - 1; old >= 0; old -= 1) {
    for (let next = after.length - 1; next >= 0; next -= 1) {
      lengths[old]![next] =
        before[old] === after[next]
          ? lengths[old + 1]![next + 1]! + 1
          : Math.max(lengths[old + 1]![next]!, lengths[old]![next + 1]!);
    }
  }
  return lengths;
}
