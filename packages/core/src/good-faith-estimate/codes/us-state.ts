/** Postal codes of the states, the District of Columbia and the territories. Source: 42 U.S.C. 300gg-91(d)(14); USPS Publication 28, appendix B. */
const CODES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ ' +
  'NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI';

const STATES: ReadonlySet<string> = new Set(CODES.split(' '));

/** Whether the text is the two-letter code of a US state, of DC or of a territory. */
export function isUsState(text: string): boolean {
  return STATES.has(text);
}
