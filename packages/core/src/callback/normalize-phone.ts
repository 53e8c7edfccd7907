// Besides spaces, dots, hyphens and brackets: dashes and invisible marks that contact lists paste.
const PUNCTUATION = /[\s().\-\u2010-\u2015\u200e\u200f\u202a-\u202e]/g;

/**
 * The E.164 form of a North American phone number as people type it: `(415) 555-0134` is `+14155550134`.
 *
 * @returns `undefined` for anything that cannot be dialled: letters, an extension, a wrong number of
 *   digits, an area code or exchange that starts with 0 or 1 or is a service code such as 911
 *
 * Source: North American Numbering Plan, NXX-NXX-XXXX with N = 2–9.
 */
export function normalizePhone(text: string): string | undefined {
  const digits = text.replace(PUNCTUATION, '');
  const match = /^(?:\+?1)?((?:[2-9](?!11)\d\d){2}\d{4})$/.exec(digits);
  return match ? `+1${match[1]}` : undefined;
}
