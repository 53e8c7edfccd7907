import { PersonalData } from '../mask.ts';
import { objectOf } from './json.ts';

/** Members of any resource under which a person is named by a reference's display. */
const PEOPLE = new Set(['patient', 'subscriber', 'beneficiary', 'policyHolder', 'enterer']);

/** Members that are a part of a person's name, wherever a HumanName stands. */
const NAMES = new Set(['family', 'given']);

const IDENTIFIERS = new Set(['subscriberId', 'valueId', 'dependent']);

/** Resources that are a person, all of whose names, numbers and addresses are personal. */
const PERSONS = new Set(['Patient', 'RelatedPerson', 'Person']);

/** Gathers what identifies members, wherever it stands, so that it can be kept out of the reading. */
export function personalDataOf(json: object): PersonalData {
  const personal = new PersonalData();
  const found: { value: object; ofPerson: boolean }[] = [{ value: json, ofPerson: false }];
  for (const { value, ofPerson } of found) {
    const { resourceType } = objectOf(value);
    const inside = ofPerson || (typeof resourceType === 'string' && PERSONS.has(resourceType));
    for (const [key, item] of Object.entries(value)) {
      remember(personal, key, item, inside);
      if (resourceType === 'Coverage' && key === 'identifier') addIdentifiers(personal, item);
      // A person may be referred to by a number alone.
      const ofPerson = inside || PEOPLE.has(key);
      if (typeof item === 'object' && item !== null) found.push({ value: item, ofPerson });
    }
  }
  return personal;
}

function remember(personal: PersonalData, key: string, item: unknown, ofPerson: boolean): void {
  if (PEOPLE.has(key)) {
    const { display } = objectOf(item);
    if (typeof display === 'string') personal.addName(display);
  }
  const texts = (Array.isArray(item) ? item : [item]).filter((text) => typeof text === 'string');
  for (const text of texts) {
    if (NAMES.has(key) || (ofPerson && key === 'text')) personal.addName(text);
    else if (key === 'birthDate') personal.addBirthDate(text);
    else if (IDENTIFIERS.has(key)) personal.addIdentifier(text);
    else if (ofPerson && key === 'line') personal.addAddress(text);
    else if (ofPerson && ['value', 'postalCode'].includes(key)) personal.addIdentifier(text);
  }
}

function addIdentifiers(personal: PersonalData, identifiers: unknown): void {
  for (const identifier of Array.isArray(identifiers) ? identifiers : []) {
    const { value } = objectOf(identifier);
    if (typeof value === 'string') personal.addIdentifier(value);
  }
}
