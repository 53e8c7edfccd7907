import {
  isModifier,
  isServiceCode,
  isServiceCodeSystem,
  SERVICE_CODE_FORMS,
  type ServiceCodeSystem,
} from '../codes/service-code.ts';
import type { ServiceCode } from '../types.ts';
import { type Cursor, isAbsent, type LegalItem, member, refuseUnknownKeys } from './cursor.ts';
import { readList, readText } from './read.ts';

const SOURCE = '45 CFR 149.610(c)(1)(iv)';

const SYSTEM: LegalItem = {
  id: 'service-code-system',
  expected: `one of ${Object.keys(SERVICE_CODE_FORMS).join(', ')}`,
  source: SOURCE,
};
const CODE: LegalItem = {
  id: 'service-code',
  expected: 'a code of the form its code set has, such as 99214 (CPT) or G2083 (HCPCS)',
  source: SOURCE,
};
const MODIFIERS: LegalItem = {
  id: 'modifiers',
  expected: 'at most four modifiers of two characters',
  source: SOURCE,
};

/** Reads the code of a service in its code set; with an unknown set the code is only looked for. */
export function readServiceCode(cursor: Cursor): ServiceCode {
  refuseUnknownKeys(cursor, ['system', 'code', 'modifiers']);
  const named = readText(member(cursor, 'system'), SYSTEM, isServiceCodeSystem);
  const system = named as ServiceCodeSystem;
  const code = readText(member(cursor, 'code'), CODE, (text) => {
    return !isServiceCodeSystem(named) || isServiceCode(named, text);
  });
  const modifiers = member(cursor, 'modifiers');
  if (isAbsent(modifiers)) return { system, code, modifiers: [] };
  const read = (entry: Cursor) => readText(entry, MODIFIERS, isModifier);
  return { system, code, modifiers: readList(modifiers, MODIFIERS, [0, 4], read) };
}
