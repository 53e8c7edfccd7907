/** What stands for whatever a sentence is made from: a name, an amount, a sentence, a count, names, a step's figures. */
const SAMPLE = Object.assign(['ten', 'two'], {
  toString: () => 'ten',
  charAt: () => 't',
  slice: () => 'en',
  toLowerCase: () => 'ten',
  replace: () => 'ten',
  result: 'ten',
  money: () => 'ten',
  count: () => 2,
  percent: () => 'ten',
});

/**
 * Every text of a translation by its path, such as `networks.unknown`; sentences with gaps are
 * filled in.
 */
export function textsOf(words: object, prefix = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const path = prefix + key;
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function') texts.set(path, String(fill(value)));
    else for (const found of textsOf(value as object, `${path}.`)) texts.set(...found);
  }
  return texts;
}

function fill(sentence: Function): unknown {
  const gaps = Array.from({ length: sentence.length }, () => SAMPLE);
  return Reflect.apply(sentence, undefined, gaps);
}
