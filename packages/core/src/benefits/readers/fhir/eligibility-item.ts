import { lookUp } from '../look-up.ts';
import { noteNotCovered } from '../not-covered.ts';
import type { ShareCategory } from '../slots.ts';
import { type StatedNetwork, type StatedTiers, tiersOf } from '../tiers.ts';
import { SERVICE_TYPES } from '../service-types.ts';
import { conceptIn } from './concepts.ts';
import type { Context } from './context.ts';
import { noteEligibilityBenefit } from './eligibility-benefit.ts';
import { itemsOf, type Json, labelOf, type Placed, textOf, wordsOf } from './json.ts';
import { at } from './resources.ts';
import { CARE_CATEGORIES } from './tables/care-categories.ts';

const NETWORKS: Readonly<Record<string, StatedNetwork>> = { in: 'in', out: 'out' };

/** What an item says of all its benefits. */
export interface ItemTerms extends StatedTiers {
  readonly category: ShareCategory;
  /** `individual`, `family`, or what else the unit is. */
  readonly unit: string;
  /** `annual`, `day`, `lifetime`; empty where it is not stated. */
  readonly term: string;
}

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
    for (const place of places) notebook.list(place, 'care-not-used', labelOf(value['category']), unusable ?? '');
    return;
  }
  noteAuthorization(value, path, category, context);
  const stated = conceptIn(NETWORKS, value['network']) ?? 'not-stated';
  if (value['excluded'] === true) noteNotCovered(at(path, 'excluded'), category, stated, context);
  const [unit = '', term = ''] = [wordsOf(value['unit'])[0], wordsOf(value['term'])[0]];
  for (const benefit of benefits) {
    const network = tiersOf(stated, benefit.path, labelOf(benefit.value['type']), notebook, options);
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
  if (item['productOrService'] !== undefined) return 'It is for a procedure code, not for a kind of care.';
  return category === undefined ? 'It is for care that is none of a clinic\'s.' : undefined;
}

function noteAuthorization(item: Json, path: string, category: ShareCategory, context: Context): void {
  const { authorizationRequired: required } = item;
  if (typeof required !== 'boolean') return;
  context.notebook.authorizations.push({ where: at(path, 'authorizationRequired'), category, required });
}
