/**
 * A payer's name reduced to what people type: small Latin letters and digits in words, without
 * diacritics, punctuation or "and".
 */
export function normalizeName(text: string): string {
  return text
    .slice(0, 80)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\band\b|[^a-z0-9]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
