import type { Notebook } from '../notebook.ts';
import type { Resource } from './resources.ts';

/** Resources that come along and say nothing about benefits. */
const COMPANIONS = new Set([
  'Bundle',
  'Patient',
  'RelatedPerson',
  'Person',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Location',
  'CoverageEligibilityRequest',
  'OperationOutcome',
  'Endpoint',
]);

/** Lists a resource that is not about benefits; people and organizations come along with them. */
export function listOther({ type, path }: Resource, notebook: Notebook): void {
  if (COMPANIONS.has(type)) return;
  const isEob = type === 'ExplanationOfBenefit';
  const why = isEob
    ? 'It is of one claim; read it with readExplanationOfBenefit.'
    : 'It is not about benefits.';
  notebook.list(path, 'other-resource', nameOf(type), why);
}

/** A resource type, fit to be repeated. */
export function nameOf(type: string): string {
  return /^[A-Za-z]{1,64}$/.test(type) ? type : '(unreadable)';
}
