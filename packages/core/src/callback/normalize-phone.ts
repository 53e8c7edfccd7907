/**
 * The E.164 form of a North American phone number as people type it: `(415) 555-0134` is `+14155550134`.
 *
 * An extension after it, `ext. 12`, `x12` or `#12`, is no part of that form, nor of what a link dials:
 * it is read where the number is kept as it was typed.
 *
 * @returns `undefined` for anything that cannot be dialled: other letters, a wrong number of digits, an
 *   area code or exchange that starts with 0 or 1 or is a service code such as 911
 *
 * Source: North American Numbering Plan, NXX-NXX-XXXX with N = 2–9.
 */
export function normalizePhone(text: string): string | undefined {
  // Punctuation, and the invisible marks that contact lists paste.
  const said = text.replace(/[^\p{L}\d+#]/gu, '');
  const match = /^(?:\+?1)?((?:[2-9](?!11)\d\d){2}\d{4})((#|e?x\p{L}*#?)\d+)?$/iu.exec(said);
  return match ? `+1${match[1]}` : undefined;
}
