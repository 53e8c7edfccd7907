import { notePlanYear } from '../plan-year.ts';
import { conceptIn } from './concepts.ts';
import type { Context } from './context.ts';
import { noteGeneralCost } from './general-cost.ts';
import { itemsOf, labelOf, objectOf, type Placed, textOf } from './json.ts';
import { noteLimitations } from './limitations.ts';
import { at, type Resource } from './resources.ts';
import { noteSpecificCost } from './specific-cost.ts';
import { PLAN_TYPES_BY_CODE } from './tables/plan-types.ts';

/** Reads an InsurancePlan: a Summary of Benefits and Coverage as CARIN's profile has it. */
export function noteInsurancePlan({ value, path }: Resource, context: Context): void {
  const { notebook } = context;
  notebook.planName ??= textOf(value['name']);
  notebook.payerName ??= textOf(objectOf(value['ownedBy'])['display']);
  const { start, end } = objectOf(value['period']);
  const [from, until] = [textOf(start)?.slice(0, 10), textOf(end)?.slice(0, 10)];
  if (from) {
    notePlanYear(notebook, {
      where: at(path, 'period'),
      start: from,
      ...(until && { end: until }),
      ofPlan: true,
    });
  }
  for (const coverage of itemsOf(value, 'coverage', path, notebook)) {
    for (const benefit of itemsOf(coverage.value, 'benefit', coverage.path, notebook)) {
      noteRequirement(benefit, context);
    }
  }
  for (const { path: where } of itemsOf(value, 'extension', path, notebook)) {
    notebook.list(where, 'extension-not-used', 'extension', 'Extensions of a plan are not read.');
  }
  const plans = itemsOf(value, 'plan', path, notebook);
  const chosen = plans.find((plan) => 'generalCost' in plan.value || 'specificCost' in plan.value);
  for (const plan of plans) {
    if (plan === (chosen ?? plans[0])) notePlan(plan, context);
    else
      notebook.list(
        plan.path,
        'another-plan',
        labelOf(plan.value['type']),
        'It is another plan than the one read.',
      );
  }
}

function notePlan({ value, path }: Placed, context: Context): void {
  const { notebook } = context;
  const planType = conceptIn(PLAN_TYPES_BY_CODE, value['type']);
  if (planType) notebook.say(at(path, 'type'), 'planType', planType);
  else if (value['type'] !== undefined) {
    notebook.list(
      at(path, 'type'),
      'plan-type-unknown',
      labelOf(value['type']),
      'It is no plan type known here.',
    );
  }
  for (const cost of itemsOf(value, 'generalCost', path, notebook)) noteGeneralCost(cost, context);
  for (const cost of itemsOf(value, 'specificCost', path, notebook))
    noteSpecificCost(cost, context);
}

/** What a plan asks for or limits, in words and in numbers that name no network. */
function noteRequirement({ value, path }: Placed, { notebook }: Context): void {
  const requirement = textOf(value['requirement']);
  if (requirement) notebook.messages.add(requirement);
  noteLimitations(value, notebook);
  for (const limit of itemsOf(value, 'limit', path, notebook)) {
    notebook.list(
      limit.path,
      'limit-not-used',
      labelOf(value['type']),
      'It does not say for which network it is.',
    );
  }
}
