import type { Notebook } from '../notebook.ts';
import { isModified, itemsOf, objectOf, type Placed } from './json.ts';
import type { Resource } from './resources.ts';

/** Why a resource must not be read by its status; `canceled` is of an answer that was withdrawn. */
const UNUSABLE: Readonly<Record<string, string>> = {
  'entered-in-error': 'It was entered in error.',
  draft: 'It is a draft.',
};

/**
 * The resource of each kind that is read; all others of it are listed, because two plans are never
 * mixed into one: the Coverage that the payer's answer is about, else the first that says anything
 * about costs, else the first.
 */
export function chooseResources(
  resources: readonly Resource[],
  notebook: Notebook,
): ReadonlySet<Resource> {
  const usable = resources.filter((own) => {
    const why = reasonNotToUse(own);
    if (why) notebook.list(own.path, 'resource-not-used', own.type, why);
    return !why;
  });
  const chosen = new Map<string, Resource>();
  for (const own of usable) {
    const before = chosen.get(own.type);
    if (!before || (saysCosts(own) && !saysCosts(before))) chosen.set(own.type, own);
  }
  const covered = coverageOf(chosen.get('CoverageEligibilityResponse'), usable, notebook);
  if (covered) chosen.set('Coverage', covered);
  const read = new Set(chosen.values());
  for (const own of usable) {
    if (read.has(own)) continue;
    const why = 'It is another of its kind; two plans are never mixed into one.';
    notebook.list(own.path, 'another-resource', own.type, why);
  }
  return read;
}

function reasonNotToUse({ value, type }: Resource): string | undefined {
  const { status } = value;
  if (isModified(value)) return 'An extension changes what it means.';
  if (status === 'canceled' && type === 'CoverageEligibilityResponse') return 'It was withdrawn.';
  return typeof status === 'string' && Object.hasOwn(UNUSABLE, status)
    ? UNUSABLE[status]
    : undefined;
}

/** The Coverage that the insurance of an answer refers to, if the document has it. */
function coverageOf(
  answer: Resource | undefined,
  resources: readonly Resource[],
  notebook: Notebook,
): Resource | undefined {
  if (!answer) return undefined;
  const insurance = chooseInsurance(itemsOf(answer.value, 'insurance', answer.path, notebook));
  const { reference } = objectOf(insurance?.value['coverage']);
  if (typeof reference !== 'string') return undefined;
  return resources.find(({ type, value: { id }, url }) => {
    if (type !== 'Coverage') return false;
    return reference === url || [`#${String(id)}`, `Coverage/${String(id)}`].includes(reference);
  });
}

/** The insurance of an answer that is read: the first in force that says anything, else the first that does. */
export function chooseInsurance(insurances: readonly Placed[]): Placed | undefined {
  const answering = insurances.filter(({ value }) => 'item' in value);
  return answering.find(({ value }) => value['inforce'] !== false) ?? answering[0] ?? insurances[0];
}

/** Whether a resource told anything about costs; one that did not does not stand in another's way. */
function saysCosts({ value }: Resource): boolean {
  return ['costToBeneficiary', 'plan', 'insurance'].some((key) => key in value);
}
