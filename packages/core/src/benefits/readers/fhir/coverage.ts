import { notePlanYear } from '../plan-year.ts';
import { conceptIn } from './concepts.ts';
import type { Context } from './context.ts';
import { noteCostToBeneficiary } from './cost-to-beneficiary.ts';
import { itemsOf, type Json, labelOf, objectOf, textOf, wordsOf } from './json.ts';
import { at, type Resource } from './resources.ts';
import { PLAN_TYPES_BY_CODE } from './tables/plan-types.ts';

/** Reads a Coverage: plan and payer, its period, and what each kind of care costs the member. */
export function noteCoverage({ value, path }: Resource, context: Context): void {
  const { notebook } = context;
  const { status } = value;
  if (status === 'canceled') notebook.say(at(path, 'status'), 'active', false, { weak: true });
  notebook.planName ??= planNameOf(value);
  notebook.payerName ??= payerNameOf(value);
  const planType = conceptIn(PLAN_TYPES_BY_CODE, value['type']);
  if (planType) notebook.say(at(path, 'type'), 'planType', planType);
  else if (value['type'] !== undefined) {
    const why = 'It is no plan type known here.';
    notebook.list(at(path, 'type'), 'plan-type-unknown', labelOf(value['type']), why);
  }
  const costs = itemsOf(value, 'costToBeneficiary', path, notebook);
  // A card's period runs from when the member joined; it tells a plan year only where it says one.
  const period = objectOf(value['period']);
  const [start, end] = [textOf(period['start'])?.slice(0, 10), textOf(period['end'])?.slice(0, 10)];
  if (start) {
    const where = at(path, 'period');
    notePlanYear(notebook, { where, start, ...(end && { end }), ofPlan: false });
  }
  for (const cost of costs) noteCostToBeneficiary(cost, context);
}

function planNameOf({ class: classes }: Json): string | undefined {
  const plans = (Array.isArray(classes) ? classes : []).map(objectOf);
  const plan = plans.find(({ type }) => wordsOf(type).includes('plan'));
  return textOf(plan?.['name']);
}

/** The payer's name, but only an organization's: a person who pays for themselves is named here too. */
function payerNameOf({ payor }: Json): string | undefined {
  const payers = (Array.isArray(payor) ? payor : []).map(objectOf);
  const organization = payers.find(({ reference, type }) => {
    return (
      type === 'Organization' ||
      (typeof reference === 'string' && reference.startsWith('Organization/'))
    );
  });
  return textOf(organization?.['display']);
}
