import { isDiagnosisCode } from '../codes/diagnosis-code.ts';
import type { EstimatedLine } from '../types.ts';
import { type Cursor, type LegalItem, member, refuseUnknownKeys } from './cursor.ts';
import { readList, readText, readWhole } from './read.ts';
import { readServiceCode } from './read-service-code.ts';

const CODES_AND_CHARGES = '45 CFR 149.610(c)(1)(iv)';

const DESCRIPTION: LegalItem = {
  id: 'line-description',
  expected: 'what the item or service is, on one line',
  source: '45 CFR 149.610(c)(1)(iii)',
};
const DIAGNOSIS_CODES: LegalItem = {
  id: 'diagnosis-codes',
  expected: 'a list of ICD-10-CM codes, or "not-determined" where no diagnosis has been made yet',
  source: CODES_AND_CHARGES,
};
const DIAGNOSIS_CODE: LegalItem = {
  id: 'diagnosis-code',
  expected: 'an ICD-10-CM code with its point, in capitals',
  source: CODES_AND_CHARGES,
};
const QUANTITY: LegalItem = {
  id: 'quantity',
  expected: 'a whole number from 1 to 10,000',
  source: CODES_AND_CHARGES,
};
const UNIT_CHARGE: LegalItem = {
  id: 'expected-charge',
  expected: 'the cash price of one as a whole number of minor units (cents), 0 or more',
  source: CODES_AND_CHARGES,
};

/** A hundred million dollars for one item: more is a slip of the pen. */
const HIGHEST_CHARGE = 10_000_000_000;
const KEYS = ['description', 'service', 'diagnosisCodes', 'quantity', 'unitCharge'];

/** Reads an item or service with its codes and expected charge; its charge is exact. */
export function readLine(cursor: Cursor): EstimatedLine {
  refuseUnknownKeys(cursor, KEYS);
  const description = readText(member(cursor, 'description'), DESCRIPTION);
  const service = readServiceCode(member(cursor, 'service'));
  const diagnosisCodes = readDiagnosisCodes(member(cursor, 'diagnosisCodes'));
  const quantity = readWhole(member(cursor, 'quantity'), QUANTITY, 1, 10_000);
  const unitCharge = readWhole(member(cursor, 'unitCharge'), UNIT_CHARGE, 0, HIGHEST_CHARGE);
  const charge = quantity * unitCharge;
  return { description, service, diagnosisCodes, quantity, unitCharge, charge };
}

function readDiagnosisCodes(cursor: Cursor): EstimatedLine['diagnosisCodes'] {
  if (cursor.value === 'not-determined') return 'not-determined';
  // A claim holds at most twelve.
  return readList(cursor, DIAGNOSIS_CODES, [1, 12], (entry) =>
    readText(entry, DIAGNOSIS_CODE, isDiagnosisCode),
  );
}
