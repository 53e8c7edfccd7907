import { lookUp } from '../../look-up.ts';
import type { Benefit } from '../benefit-segment.ts';
import { noteDate } from '../dates.ts';
import { SERVICE_TYPES } from '../../service-types.ts';
import type { Context } from './context.ts';
import { BENEFIT_CODES } from '../tables/benefit-codes.ts';
import { labelOf, safeCode } from './label.ts';
import { isVisitCount } from './limitation.ts';
import { isOfMedicare } from './medicare.ts';
import { narrowedBy } from './narrowed.ts';
import { isPlanWide, PLAN } from './targets.ts';

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
  const { where, details, messages, description, code } = benefit;
  const isLimitation = lookUp(BENEFIT_CODES, code)?.kind === 'limitation';
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
      if (isOfMedicare(benefit) && detail.elements[2] !== 'RD8') {
        const why = "It is when Medicare began for the member; its year is everybody's.";
        notebook.list(detail.where, 'date-not-used', 'DTP', why);
      } else if (isPlanWide(benefit)) noteDate(detail, notebook);
      else notebook.list(detail.where, 'date-not-used', 'DTP', 'It dates some services only.');
    } else if (detail.id === 'HSD' && !(isLimitation && isVisitCount(detail))) {
      notebook.list(
        detail.where,
        'delivery-not-used',
        'HSD',
        'It is no number of visits in a year that limits them.',
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

function noteAuthorization(benefit: Benefit, context: Context): void {
  const { notebook } = context;
  const { where, authorization, serviceTypes } = benefit;
  if (authorization !== 'Y' && authorization !== 'N') return;
  const required = authorization === 'Y';
  const narrowed = narrowedBy(benefit, context);
  if (narrowed) {
    notebook.list(where, 'authorization-not-used', `EB11 ${authorization}`, narrowed);
    return;
  }
  for (const type of serviceTypes.length > 0 ? serviceTypes : [PLAN]) {
    const category = lookUp(SERVICE_TYPES, type)?.category;
    if (category) notebook.authorizations.push({ where, category, required });
    else if (required) {
      const why = 'It needs an authorization, but is not a kind of care known here.';
      notebook.list(where, 'authorization-not-used', `service type ${safeCode(type)}`, why);
    }
  }
}
