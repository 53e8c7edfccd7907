import { lookUp } from '../../look-up.ts';
import type { ShareCategory } from '../../slots.ts';
import type { Benefit } from '../benefit-segment.ts';
import { EXCEPTION, HINTED_TYPES, MESSAGE_HINTS } from '../tables/message-hints.ts';
import { SERVICE_TYPES } from '../../service-types.ts';
import type { Context } from './context.ts';
import { labelOf, safeCode } from './label.ts';

/**
 * The benefit categories an EB segment speaks of; service types that are none are listed.
 *
 * Words in its messages may make a type a particular one, or care that is none of a clinic's.
 */
export function categoriesOf(benefit: Benefit, { notebook }: Context): ShareCategory[] {
  const { where, serviceTypes } = benefit;
  if (serviceTypes.length === 0) {
    notebook.assume(
      where,
      'service-type-not-stated',
      labelOf(benefit),
      'Taken as of the plan in general.',
    );
    return ['default'];
  }
  const hinted = hintedBy(benefit);
  if (hinted?.length === 0) {
    const why = 'Its message says it is for particular care; see the messages.';
    notebook.list(where, 'particular-care', labelOf(benefit), why);
    return [];
  }
  const categories = new Set<ShareCategory>();
  for (const code of serviceTypes) {
    const type = lookUp(SERVICE_TYPES, code);
    const own = type?.category ? [type.category] : [];
    const meant = HINTED_TYPES.has(code) && hinted ? hinted : own;
    for (const category of meant) categories.add(category);
    if (meant.length === 0) {
      const why = type ? `It is for ${type.name}.` : 'The service type is not known here.';
      notebook.list(where, 'service-type-not-used', `service type ${safeCode(code)}`, why);
    }
  }
  if (hinted)
    notebook.assume(
      where,
      'message-says-which',
      labelOf(benefit),
      'Its message says which visit it is for.',
    );
  return [...categories];
}

/** The categories that words in messages mean: none where it is care of another kind, or they say of which it is not, or what each costs. */
function hintedBy({ messages, description }: Benefit): ShareCategory[] | undefined {
  const words = [...messages, description].join(' ');
  const hints = MESSAGE_HINTS.filter((hint) => hint.words.test(words));
  if (hints.length === 0) return undefined;
  const categories = hints.flatMap(({ category }) => category ?? []);
  const ownAmounts = categories.length > 1 && words.includes('$');
  const isOther = categories.length < hints.length || ownAmounts || EXCEPTION.test(words);
  return isOther ? [] : categories;
}

/** The service type that is the plan as a whole. */
export const PLAN = '30';

/** Whether the plan as a whole is meant: its service type, or none and no procedure stated. */
export function isPlanWide({ serviceTypes, ofProcedure }: Benefit): boolean {
  return serviceTypes.length === 0 ? !ofProcedure : serviceTypes.includes(PLAN);
}
