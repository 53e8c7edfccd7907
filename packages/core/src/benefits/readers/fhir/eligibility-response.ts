import { ForecostError, type Problem } from '../../../errors.ts';
import { noteAsOf } from '../as-of.ts';
import { notePlanYear } from '../plan-year.ts';
import { chooseInsurance } from './choose-resources.ts';
import type { Context } from './context.ts';
import { noteEligibilityItem } from './eligibility-item.ts';
import { itemsOf, labelOf, objectOf, type Placed, textOf } from './json.ts';
import { at, type Resource } from './resources.ts';

/**
 * Reads a CoverageEligibilityResponse: whether the coverage is in force, and its benefits.
 *
 * @throws ForecostError `eligibility-error` (one problem per error) and `eligibility-queued`
 */
export function noteEligibilityResponse({ value, path }: Resource, context: Context): void {
  const { notebook } = context;
  const insurances = itemsOf(value, 'insurance', path, notebook);
  const errors = itemsOf(value, 'error', path, notebook).map((error) =>
    errorProblem(error, context),
  );
  if (insurances.length === 0) refuseUnanswered(value['outcome'], path, errors);
  for (const { code, path: where, received } of errors) {
    notebook.list(where, code, received, 'The payer reports an error beside its answer.');
  }
  const disposition = textOf(value['disposition']);
  if (disposition) notebook.messages.add(disposition);
  notebook.payerName ??= textOf(objectOf(value['insurer'])['display']);
  const chosen = chooseInsurance(insurances);
  for (const insurance of insurances) {
    if (insurance === chosen) noteInsurance(insurance, context);
    else {
      const why = 'It is another insurance than the one whose benefits were read.';
      notebook.list(insurance.path, 'another-insurance', 'insurance', why);
    }
  }
  noteAsOf(notebook, at(path, 'created'), textOf(value['created'])?.slice(0, 10));
}

function noteInsurance({ value, path }: Placed, context: Context): void {
  const { notebook } = context;
  const { inforce } = value;
  if (typeof inforce === 'boolean') notebook.say(at(path, 'inforce'), 'active', inforce);
  const period = objectOf(value['benefitPeriod']);
  const [start, end] = [textOf(period['start'])?.slice(0, 10), textOf(period['end'])?.slice(0, 10)];
  const where = at(path, 'benefitPeriod');
  if (start) notePlanYear(notebook, { where, start, ...(end && { end }), ofPlan: true });
  for (const item of itemsOf(value, 'item', path, notebook)) noteEligibilityItem(item, context);
}

function errorProblem({ value, path }: Placed, { personal }: Context): Problem {
  const received = `an error, ${personal.mask(labelOf(value['code']))}`;
  const expected = "the payer's answer about benefits";
  const advice = 'Correct what the payer objects to and ask again.';
  return { code: 'eligibility-error', path, expected, received, advice };
}

function refuseUnanswered(outcome: unknown, path: string, errors: readonly Problem[]): void {
  if (outcome !== 'error' && outcome !== 'queued' && errors.length === 0) return;
  const code = outcome === 'queued' ? 'eligibility-queued' : 'eligibility-error';
  const advice = 'Ask again later, or call the payer.';
  const expected = "the payer's answer about benefits";
  const received = outcome === 'queued' ? 'a question still queued' : 'an error without details';
  const unanswered = { code, path: at(path, 'outcome'), expected, received, advice };
  throw new ForecostError(
    'The question about eligibility',
    errors.length > 0 ? errors : [unanswered],
  );
}
