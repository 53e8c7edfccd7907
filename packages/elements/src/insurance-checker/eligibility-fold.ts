import type { CoverageAnswer } from '@forecost/core';
import { html, type TemplateResult } from 'lit';
import { Lazy } from '../lazy/lazy.ts';
import type { CheckerWords, LaterWords } from '../translations/translation.ts';
import type { CheckerHost } from './checker-host.ts';
import type { EligibilityCheck } from './eligibility/eligibility-check.ts';

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
        const { EligibilityCheck } = await import('./eligibility/eligibility-check.ts');
        return EligibilityCheck.create(host, words);
      },
      () => host.requestUpdate(),
    );
  checks.set(host, check);
  const handleToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void check.fetch();
  };
  return html`<details class="check" @toggle=${handleToggle}>
    <summary class="label">${words.checkNow}</summary>
    ${
      check.part?.render(words, answer, typed) ??
      html`<p class="muted">${check.failed ? words.failed : words.working}</p>`
    }
  </details>`;
}
