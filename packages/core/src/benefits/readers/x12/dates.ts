import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { Notebook } from '../notebook.ts';
import { notePlanYear } from '../plan-year.ts';
import type { Segment } from './segments.ts';

/** DTP01 of the plan's own dates: plan, plan begin. */
const PLAN_DATES = new Set(['291', '346']);

/** DTP01 of coverage, benefit or eligibility, which may begin when the member joined. */
const COVERAGE_DATES = new Set(['307', '348', '356', '290', '292', '303']);

/** Dates that tell when something was done or ends, and nothing of a year's beginning. */
const OTHER_DATES = new Set([
  '102',
  '152',
  '193',
  '194',
  '198',
  '318',
  '340',
  '341',
  '342',
  '343',
  '347',
  '349',
  '357',
  '382',
  '435',
  '442',
  '458',
  '472',
  '539',
  '540',
  '636',
  '771',
]);

/** Notes when the plan year begins, as far as a DTP segment tells it; lists dates of unknown meaning. */
export function noteDate({ elements, where }: Segment, notebook: Notebook): void {
  const [, qualifier = '', format = '', value = ''] = elements;
  if (OTHER_DATES.has(qualifier)) return;
  const ofPlan = PLAN_DATES.has(qualifier);
  if (!ofPlan && !COVERAGE_DATES.has(qualifier)) {
    notebook.list(where, 'date-unknown', 'DTP01', 'What this date is of is not known.');
    return;
  }
  const [start = '', end] = format === 'RD8' ? value.split('-') : [value];
  notePlanYear(notebook, { where, start: isoOf(start), ofPlan, ...(end && { end: isoOf(end) }) });
}

/** `20260101` as `2026-01-01`; anything else as it is, which is then no date. */
export function isoOf(text: string): IsoDate {
  return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
