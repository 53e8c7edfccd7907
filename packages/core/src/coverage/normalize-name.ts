/**
 * A payer's name reduced to what people type: small Latin letters and digits in words, without
 * diacritics, punctuation, "and" or "of".
 */
export function normalizeName(text: string): string {
  return text
    .slice(0, 80)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(and|of)\b|[^a-z0-9]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
