import { lookUp } from '../look-up.ts';
import { noteNotCovered } from '../not-covered.ts';
import { SERVICE_TYPES } from '../service-types.ts';
import type { ShareCategory } from '../slots.ts';
import { type StatedNetwork, tiersOf } from '../tiers.ts';
import { conceptIn } from './concepts.ts';
import type { Context } from './context.ts';
import { noteEligibilityBenefit } from './eligibility-benefit.ts';
import { itemsOf, type Json, labelOf, type Placed, textOf, wordsOf } from './json.ts';
import { at } from './resources.ts';
import { CARE_CATEGORIES } from './tables/care-categories.ts';

const NETWORKS: Readonly<Record<string, StatedNetwork>> = {
  in: 'in',
  out: 'out',
  'in-network': 'in',
  'out-of-network': 'out',
};

/** Notes the benefits of a CoverageEligibilityResponse item; each entry is used or listed. */
export function noteEligibilityItem({ value, path }: Placed, context: Context): void {
  const { notebook, options } = context;
  const benefits = itemsOf(value, 'benefit', path, notebook);
  for (const key of ['description', 'name']) {
    const text = textOf(value[key]);
    if (text) notebook.messages.add(text);
  }
  const category = categoryOf(value);
  const places = benefits.length > 0 ? benefits.map((benefit) => benefit.path) : [path];
  const unusable = reasonNotToUse(value, category);
  if (unusable || category === undefined) {
    const label = labelOf(value['category']);
    for (const place of places) notebook.list(place, 'care-not-used', label, unusable ?? '');
    return;
  }
  if (value['provider'] !== undefined) {
    const why = 'It names a provider, and may hold only there.';
    notebook.assume(path, 'entity-may-narrow', labelOf(value['category']), why);
  }
  noteAuthorization(value, path, category, context);
  const stated = conceptIn(NETWORKS, value['network']) ?? 'not-stated';
  const { excluded } = value;
  if (excluded === true) noteNotCovered(at(path, 'excluded'), category, stated, context);
  else if (excluded !== undefined && excluded !== false) {
    notebook.list(at(path, 'excluded'), 'wrong-type', 'excluded', 'FHIR has true or false here.');
  }
  const [unit = '', term = ''] = [wordsOf(value['unit'])[0], wordsOf(value['term'])[0]];
  for (const benefit of benefits) {
    const label = labelOf(benefit.value['type']);
    const network = tiersOf(stated, benefit.path, label, notebook, options);
    if (network.tiers.length === 0) continue;
    noteEligibilityBenefit(benefit, { ...network, category, unit, term }, context);
  }
}

/** HL7's example categories are X12 service types; CARIN's are kinds of care; none is the plan. */
function categoryOf(item: Json): ShareCategory | undefined {
  if (item['category'] === undefined) return 'default';
  const [code = ''] = wordsOf(item['category']);
  return lookUp(SERVICE_TYPES, code)?.category ?? conceptIn(CARE_CATEGORIES, item['category']);
}

function reasonNotToUse(item: Json, category: ShareCategory | undefined): string | undefined {
  const ofProcedure = item['productOrService'] !== undefined;
  if (ofProcedure) return 'It is for a procedure code, not for a kind of care.';
  if (item['modifier'] !== undefined) return 'It is for care under some modifiers only.';
  return category === undefined ? "It is for care that is none of a clinic's." : undefined;
}

function noteAuthorization(
  item: Json,
  path: string,
  category: ShareCategory,
  context: Context,
): void {
  const { authorizationRequired: required } = item;
  if (typeof required !== 'boolean') return;
  const where = at(path, 'authorizationRequired');
  context.notebook.authorizations.push({ where, category, required });
  const { authorizationSupporting: papers } = item;
  for (const paper of Array.isArray(papers) ? papers : []) {
    const words = wordsOf(paper).at(-1);
    if (words) context.notebook.messages.add(words);
  }
}
