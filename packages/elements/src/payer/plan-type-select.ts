import type { PlanType } from '@forecost/core';
import type { TemplateResult } from 'lit';
import { renderSelect } from '../form/field.ts';
import type { SharedWords } from '../translations/translation.ts';

/** The question for the plan type, in which not knowing is the first answer. */
export function renderPlanType(
  words: SharedWords,
  chosen: PlanType | undefined,
  handleChange: (event: Event) => void,
): TemplateResult {
  return renderSelect(
    { id: 'plan-type', label: words.planType },
    [['', words.dontKnow], ...Object.entries(words.planTypes)],
    chosen ?? '',
    handleChange,
  );
}
