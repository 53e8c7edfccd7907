import type { CoveragePolicy, CoverageQuestion, ScenarioEstimate } from '@forecost/core';
import { findPolicy } from '@forecost/core/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../book/localized-text.ts';
import { formatDate } from '../format/date.ts';
import type { PlanAnswers } from './answers.ts';
import { nameIn } from './names.ts';
import type { Current } from './summary.ts';
import { usesPlan } from './ways.ts';

/** A policy of the patient's plan that says more than yes or no, and the services shown that it is about. */
interface CoverageNote {
  readonly names: string;
  readonly policy: CoveragePolicy;
}

/**
 * What the price book notes of the plan's policies on the care shown: what the plan asks for before
 * it approves, unless it has, and the practice's own remarks. Nothing where the way to pay shown
 * does without a plan.
 */
function coverageNotes(
  { book, words, shared }: Current,
  shown: ScenarioEstimate,
  authorization: PlanAnswers['authorization'],
): readonly CoverageNote[] {
  if (!usesPlan(shown)) return [];
  const { locations } = book.practice;
  const { state } =
    locations.find(({ id }, _, { length }) => length === 1 || id === shared.location) ?? {};
  const question: CoverageQuestion = {
    ...(shared.payer && { payer: shared.payer }),
    ...(shared.planType && { planType: shared.planType }),
    ...(state && { state }),
  };
  const found = new Map<CoveragePolicy, string[]>();
  for (const id of new Set(
    shown.visits.flatMap(({ lines }) => lines.map(({ service }) => service)),
  )) {
    const policy = findPolicy(book, question, id);
    const asks = policy?.criteria?.length && authorization !== 'approved';
    if (!policy || !(policy.note || asks)) continue;
    found.set(policy, [...(found.get(policy) ?? []), nameIn(book.services, words, id)]);
  }
  return Array.from(found, ([policy, names]) => ({ names: words.list(names), policy }));
}

/** Those notes, each with its source, under the services they are about. */
export function renderCoverageNotes(
  current: Current,
  shown: ScenarioEstimate,
  authorization: PlanAnswers['authorization'],
): TemplateResult[] {
  const { words } = current;
  return coverageNotes(current, shown, authorization).map(
    ({ names, policy: { status, note, criteria = [], source, asOf } }) => html`<div class="small">
      <h4>${renderText(words.fact(names, words.coverages[status]))}</h4>
      ${note ? html`<p>${renderText(textIn(note, words.tag))}</p>` : nothing}
      ${
        criteria.length > 0
          ? html`<p class="label">${words.criteria}</p>
              <ul class="checklist">
                ${criteria.map((criterion) => html`<li>${renderText(textIn(criterion, words.tag))}</li>`)}
              </ul>
              <p>${words.criteriaNote}</p>`
          : nothing
      }
      <p class="hint">${words.source(source, formatDate(asOf, words.locale))}</p>
    </div>`,
  );
}

/** The same as sentences, for paper. */
export function coverageTexts(
  current: Current,
  shown: ScenarioEstimate,
  authorization: PlanAnswers['authorization'],
): string[] {
  const { words } = current;
  return coverageNotes(current, shown, authorization).map(
    ({ names, policy: { status, note, criteria = [], source, asOf } }) =>
      [
        `${words.fact(names, words.coverages[status])}.`,
        note && textIn(note, words.tag),
        criteria.length > 0 &&
          `${words.fact(words.criteria, criteria.map((one) => textIn(one, words.tag)).join('; '))}.`,
        `${words.source(source, formatDate(asOf, words.locale))}.`,
      ]
        .filter(Boolean)
        .join(' '),
  );
}
