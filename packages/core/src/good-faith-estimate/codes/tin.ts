/**
 * Whether the text has the form of a taxpayer identification number: an employer's (12-3456789), a
 * person's (123-45-6789), or nine digits. Whether it was issued only the IRS can tell.
 *
 * Source: 26 CFR 301.6109-1(a)(1)(ii).
 */
export function isTin(text: string): boolean {
  return /^(\d{2}-\d{7}|\d{3}-\d{2}-\d{4}|\d{9})$/.test(text) && /[1-9]/.test(text);
}
