import type { CoverageAnswer } from '@forecost/core';
import { html, type TemplateResult } from 'lit';
import { keepPlace } from '../form/focus-place.ts';
import { Lazy } from '../lazy/lazy.ts';
import { tryingAgain } from '../lazy/try-again.ts';
import { renderWaiting } from '../lazy/waiting.ts';
import type { CheckerWords, LaterWords } from '../translations/translation.ts';
import type { CheckerHost } from './checker-host.ts';
import type { EligibilityCheck } from './eligibility/eligibility-check.ts';

// Named, because a chunk gives its whole namespace another name.
const fetchCheck = tryingAgain(async () => {
  const { EligibilityCheck } = await import('./eligibility/eligibility-check.ts');
  return { EligibilityCheck };
});
const checks = new WeakMap<CheckerHost, Lazy<EligibilityCheck>>();

/** The fold behind which a patient can have their plan asked; what is in it is fetched when it is opened. */
export function renderEligibility(
  host: CheckerHost,
  words: CheckerWords & LaterWords,
  answer: CoverageAnswer,
  typed: string,
): TemplateResult {
  const check =
    checks.get(host) ??
    new Lazy(
      async () => {
        const { EligibilityCheck } = await fetchCheck();
        return EligibilityCheck.create(host, words);
      },
      () => {
        host.requestUpdate();
        if (check.part) void keepPlace(host);
      },
    );
  checks.set(host, check);
  const handleToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void check.fetch();
  };
  return html`<details class="check" @toggle=${handleToggle}>
    <summary class="label">${words.checkNow}</summary>
    ${check.part?.render(words, answer, typed) ?? renderWaiting(words, check, host.renderCall())}
  </details>`;
}
