import { lookUp } from '../../look-up.ts';
import type { Benefit } from '../benefit-segment.ts';
import { noteDate } from '../dates.ts';
import { SERVICE_TYPES } from '../../service-types.ts';
import type { Context } from './context.ts';
import { labelOf } from './label.ts';
import { isPlanWide } from './targets.ts';

/** Segments that qualify no cost: identifiers, entities, names, addresses. */
const UNTELLING = new Set([
  'MSG',
  'REF',
  'NM1',
  'N2',
  'N3',
  'N4',
  'PER',
  'PRV',
  'AAA',
  'HI',
  'TRN',
]);

/** Notes the messages, the authorization and the qualifying segments of an EB segment. */
export function noteDetails(benefit: Benefit, context: Context): void {
  const { where, details, messages, description } = benefit;
  const { notebook } = context;
  for (const message of messages) if (message) notebook.messages.add(message);
  if (description && description !== notebook.planName) notebook.messages.add(description);
  if (messages.some(Boolean)) {
    notebook.assume(
      where,
      'message-may-narrow',
      labelOf(benefit),
      'Its message may narrow it; see the messages.',
    );
  }
  noteAuthorization(benefit, context);
  for (const detail of details) {
    if (detail.id === 'DTP') {
      if (isPlanWide(benefit)) noteDate(detail, notebook);
      else notebook.list(detail.where, 'date-not-used', 'DTP', 'It dates some services only.');
    } else if (detail.id === 'HSD' && detail.elements[1] !== 'VS') {
      notebook.list(
        detail.where,
        'delivery-not-used',
        'HSD',
        'It counts something other than visits.',
      );
    } else if (!UNTELLING.has(detail.id) && detail.id !== 'HSD' && detail.id !== 'III') {
      notebook.list(
        detail.where,
        'segment-unknown',
        'a segment',
        'It is none that a 271 has here.',
      );
    }
  }
}

function noteAuthorization(
  { where, authorization, serviceTypes }: Benefit,
  { notebook }: Context,
): void {
  if (authorization !== 'Y' && authorization !== 'N') return;
  for (const code of serviceTypes) {
    const category = lookUp(SERVICE_TYPES, code)?.category;
    if (category)
      notebook.authorizations.push({ where, category, required: authorization === 'Y' });
  }
}
