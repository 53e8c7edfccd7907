import type { LocalizedText } from './types.ts';

/** The text by language; a plain text is English. */
export function byLanguage(text: LocalizedText): Readonly<Record<string, string>> & { en: string } {
  return typeof text === 'string' ? { en: text } : text;
}

/** Two texts as one, in every language that either of them is written in. */
export function joined(one: LocalizedText, other: LocalizedText): LocalizedText {
  const [first, second] = [byLanguage(one), byLanguage(other)];
  const texts = Object.keys({ ...first, ...second }).map((tag) => [
    tag,
    `${first[tag] ?? first.en}; ${second[tag] ?? second.en}`,
  ]);
  const joint = Object.fromEntries(texts) as { en: string };
  return texts[1] ? joint : joint.en;
}
