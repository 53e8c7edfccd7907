/**
 * The code sets a service may be named in on a good faith estimate, with the form of their codes.
 *
 * - CPT: five digits, or four and F (category II), T (III), U or M (laboratory).
 * - HCPCS: a letter A to V and four digits, such as G2083; D codes are dental ones, see CDT.
 * - CDT: D and four digits.
 * - NDC: ten digits in three groups, or eleven digits in groups of 5, 4 and 2.
 * - DRG: three digits.
 *
 * A clinic's own codes are none of them. Source: 45 CFR 149.610(a)(2), "service code": CPT, HCPCS, DRG or
 * NDC; CDT codes are the D codes of HCPCS level II.
 */
export const SERVICE_CODE_FORMS = {
  CPT: /^(\d{5}|\d{4}[FTUM])$/,
  HCPCS: /^[A-V]\d{4}$/,
  CDT: /^D\d{4}$/,
  NDC: /^(\d{4}-\d{4}-\d{2}|\d{5}-\d{3}-\d{2}|\d{5}-\d{4}-\d{1,2}|\d{11})$/,
  DRG: /^\d{3}$/,
} as const;

export type ServiceCodeSystem = keyof typeof SERVICE_CODE_FORMS;

/** Whether the text names a code set of {@link SERVICE_CODE_FORMS}. */
export function isServiceCodeSystem(text: string): text is ServiceCodeSystem {
  return Object.hasOwn(SERVICE_CODE_FORMS, text);
}

/** Whether the text has the form of a code of that set; not whether the code exists. */
export function isServiceCode(system: ServiceCodeSystem, text: string): boolean {
  return SERVICE_CODE_FORMS[system].test(text);
}

/** Whether the text has the form of a CPT or HCPCS modifier: two characters, such as 25 or GT. */
export function isModifier(text: string): boolean {
  return /^[A-Z0-9]{2}$/.test(text);
}
