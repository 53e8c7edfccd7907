import type { CoveragePolicy, CoverageQuestion, LocalizedText } from '@forecost/core';
import { findPolicy } from '@forecost/core/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../../book/localized-text.ts';
import { formatDay } from '../../format/date.ts';
import { payerMeant } from '../../payer/payer-chosen.ts';
import { namedInsurance, standingOf } from '../plan/standing.ts';
import { givenServices } from './care-notes.ts';
import { nameIn } from './names.ts';
import type { Shown } from './summary.ts';
import { usesPlan } from './ways.ts';

/** A policy of the patient's plan that says more than yes or no, and the services shown that it is about. */
interface CoverageNote {
  readonly names: string;
  readonly policy: CoveragePolicy;
  /** What the plan asks for first; nothing once it has approved. */
  readonly criteria: readonly LocalizedText[];
}

/**
 * What the price book notes of the plan's policies on the care shown: what the plan asks for before
 * it approves, unless it has, and the practice's own remarks; nothing of what the plan has refused, nor
 * where the way to pay shown does without a plan.
 */
function coverageNotes({
  book,
  words,
  shared,
  fields,
  detail: { shown },
}: Shown): readonly CoverageNote[] {
  const { answers } = fields;
  const { authorization } = answers;
  const insurance = namedInsurance(book, shared);
  const { isOpen, listed } = standingOf(book, shared, answers);
  // What plans cover in general is no promise of one that the practice does not bill, nor out of network.
  if (!usesPlan(shown) || !isOpen || listed === 'not-accepted') return [];
  const { locations } = book.practice;
  const { state } =
    locations.find(({ id }) => locations.length === 1 || id === shared.location) ?? {};
  const question: CoverageQuestion = { ...insurance, ...(state && { state }) };
  const asked = ({ criteria = [] }: CoveragePolicy) =>
    authorization === 'approved' ? [] : criteria;
  const found = new Map<CoveragePolicy, string[]>();
  for (const id of givenServices(shown)) {
    const policy = findPolicy(book, question, id);
    if (!policy || !(policy.note || asked(policy).length)) continue;
    if (authorization === 'denied' && policy.status === 'covered-with-prior-authorization')
      continue;
    found.set(policy, [...(found.get(policy) ?? []), nameIn(book.services, words, id)]);
  }
  return [...found].map(([policy, names]) => ({
    names: words.list(names),
    policy,
    criteria: asked(policy),
  }));
}

/** Those notes, each with its source, under the services they are about; for paper too. */
export function renderCoverageNotes(
  now: Shown,
  heading = (name: unknown) => html`<h4>${name}</h4>`,
): TemplateResult[] {
  const { book, words, shared } = now;
  // What is said of every plan is not what that of a patient says whose plan nobody knows.
  const say = (names: string, status: CoveragePolicy['status']) => {
    const coverage = words.coverages[status];
    return payerMeant(book, shared) || status === 'unknown'
      ? words.fact(names, coverage)
      : [names, words.usualCoverage(coverage)].join(' · ');
  };
  return coverageNotes(now).map(
    ({ names, criteria, policy: { status, note, source, asOf } }) => html`<div class="small">
      ${heading(renderText(say(names, status)))}
      ${note ? html`<p>${renderText(textIn(note, words.tag))}</p>` : nothing}
      ${
        criteria.length
          ? html`<p class="label">${words.criteria}</p>
              <ul class="checklist" dir="auto">
                ${criteria.map((criterion) => html`<li>${renderText(textIn(criterion, words.tag))}</li>`)}
              </ul>
              <p>${words.criteriaNote}</p>`
          : nothing
      }
      <p class="hint">
        ${renderText(words.source(textIn(source, words.tag), formatDay(asOf, words)))}
      </p>
    </div>`,
  );
}
