/**
 * Whether the text is a National Provider Identifier: ten digits, the last of them right.
 *
 * Source: CMS, "Requirements for National Provider Identifier (NPI) and NPI Check Digit": the Luhn
 * formula over the number prefixed with 80840. An NPI begins with 1 or 2 (45 CFR 162.406).
 */
export function isNpi(text: string): boolean {
  return /^[12]\d{9}$/.test(text) && luhnSum(`80840${text}`) % 10 === 0;
}

function luhnSum(digits: string): number {
  return [...digits]
    .map(Number)
    .reverse()
    .map((digit, index) => (index % 2 === 0 ? digit : digit * 2))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
}
