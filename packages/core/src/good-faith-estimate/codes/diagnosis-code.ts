/**
 * Whether the text has the form of an ICD-10-CM code: a letter, a digit, a digit or letter, then up
 * to four more after a point. F33.2, Z3A.28 and T78.40XA have; F332 and F33. do not.
 *
 * The form only: whether the code exists in the year of care a code list would tell.
 * Source: CDC/NCHS, ICD-10-CM Official Guidelines for Coding and Reporting, section I.A.2.
 */
export function isDiagnosisCode(text: string): boolean {
  return /^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/.test(text);
}
