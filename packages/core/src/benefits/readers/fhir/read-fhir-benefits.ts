import { ForecostError } from '../../../errors.ts';
import { assembleReading } from '../assemble/assemble.ts';
import { lookUp } from '../look-up.ts';
import { Notebook } from '../notebook.ts';
import type { BenefitsReading, ReaderOptions } from '../reading.ts';
import { chooseResources } from './choose-resources.ts';
import type { Context } from './context.ts';
import { noteCoverage } from './coverage.ts';
import { noteEligibilityResponse } from './eligibility-response.ts';
import { refuseHostileJson } from './hostile.ts';
import { noteInsurancePlan } from './insurance-plan.ts';
import type { Json } from './json.ts';
import { listOther, nameOf } from './other-resources.ts';
import { personalDataOf } from './personal.ts';
import { type Resource, resourcesOf } from './resources.ts';

const READERS: Readonly<Record<string, (resource: Resource, context: Context) => void>> = {
  CoverageEligibilityResponse: noteEligibilityResponse,
  InsurancePlan: noteInsurancePlan,
  Coverage: noteCoverage,
};

const SUBJECT = 'The FHIR document';

/**
 * Reads plan benefits from FHIR R4: a CoverageEligibilityResponse, an InsurancePlan, a Coverage,
 * or a Bundle of them, which is then taken as about one plan.
 *
 * Shape: amounts in minor units of `options.currency`, shares in basis points; every benefit entry
 * is in `used` or `notUnderstood` of the reading, or both. Nothing is rounded.
 *
 * @throws ForecostError where the document is none of these (`not-a-benefit-resource`), is hostile
 *   (`nested-too-deep`, `document-too-large`, `unsafe-key`, `wrong-type`), or where the payer's
 *   answer is only errors (`eligibility-error`, `eligibility-queued`)
 */
export function readFhirBenefits(json: unknown, options: ReaderOptions = {}): BenefitsReading {
  refuseHostileJson(json, SUBJECT);
  const notebook = new Notebook();
  const personal = personalDataOf(json);
  const { currency = 'USD' } = options;
  const context = { notebook, options, personal, currency };
  const resources = resourcesOf(json as Json, notebook);
  if (!resources.some(({ type }) => lookUp(READERS, type))) refuse(resources[0]);
  const isRead = ({ type }: Resource) => lookUp(READERS, type) !== undefined;
  const chosen = chooseResources(resources.filter(isRead), notebook);
  for (const resource of resources) {
    if (chosen.has(resource)) lookUp(READERS, resource.type)?.(resource, context);
    else if (!isRead(resource)) listOther(resource, notebook);
  }
  return assembleReading(notebook, personal, currency);
}

function refuse(resource: Resource | undefined): never {
  const received = resource?.type ? nameOf(resource.type) : 'no resourceType';
  const expected = 'CoverageEligibilityResponse, InsurancePlan, Coverage, or a Bundle of them';
  const problem = { code: 'not-a-benefit-resource', path: 'resourceType', expected, received };
  throw new ForecostError(SUBJECT, [problem]);
}
