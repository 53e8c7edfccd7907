import { isNpi } from '../../identifiers/npi.ts';
import { isTin } from '../codes/tin.ts';
import { isUsState } from '../codes/us-state.ts';
import type { EstimatedProvider } from '../types.ts';
import { type Cursor, type LegalItem, member, refuseUnknownKeys } from './cursor.ts';
import { readList, readText } from './read.ts';
import { readLine } from './read-line.ts';

const SOURCE = '45 CFR 149.610(c)(1)(v)';

const NAME: LegalItem = {
  id: 'provider-name',
  expected: 'the name of the provider',
  source: SOURCE,
};
const NPI: LegalItem = {
  id: 'provider-npi',
  expected: 'a National Provider Identifier: ten digits, the last following from the others',
  source: SOURCE,
};
const TIN: LegalItem = {
  id: 'provider-tin',
  expected: 'a taxpayer identification number, such as 12-3456789',
  source: SOURCE,
};
const LOCATIONS: LegalItem = {
  id: 'provider-locations',
  expected: 'the offices or facilities where the care is expected, from 1 to 20',
  source: SOURCE,
};
const ADDRESS: LegalItem = {
  id: 'location-address',
  expected: 'the address of the office or facility, on one line',
  source: SOURCE,
};
const STATE: LegalItem = {
  id: 'location-state',
  expected: 'the two-letter code of the state where the care is expected',
  source: SOURCE,
};
const LINES: LegalItem = {
  id: 'lines',
  expected: 'the items and services this provider is expected to furnish, from 1 to 200',
  source: '45 CFR 149.610(c)(1)(iii)',
};

/** Reads a provider or facility with its itemized list and their exact total. */
export function readProvider(cursor: Cursor, role: EstimatedProvider['role']): EstimatedProvider {
  refuseUnknownKeys(cursor, ['name', 'npi', 'tin', 'locations', 'lines']);
  const name = readText(member(cursor, 'name'), NAME);
  const npi = readText(member(cursor, 'npi'), NPI, isNpi);
  const tin = readText(member(cursor, 'tin'), TIN, isTin);
  const locations = readList(member(cursor, 'locations'), LOCATIONS, [1, 20], readLocation);
  const lines = readList(member(cursor, 'lines'), LINES, [1, 200], readLine);
  const total = lines.reduce((sum, { charge }) => sum + charge, 0);
  return { role, name, npi, tin, locations, lines, total };
}

function readLocation(cursor: Cursor): EstimatedProvider['locations'][number] {
  refuseUnknownKeys(cursor, ['address', 'state']);
  const address = readText(member(cursor, 'address'), ADDRESS);
  return { address, state: readText(member(cursor, 'state'), STATE, isUsState) };
}
