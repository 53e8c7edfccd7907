import { html, nothing, type TemplateResult } from 'lit';
import { isAboutDepression } from '../../crisis/depression.ts';
import { givenServices } from './care-notes.ts';
import type { Current, Detail } from './summary.ts';

/**
 * Where help is to be had, where the care shown has to do with depression. Not before the patient
 * has begun to answer: what they see of the page must not move by itself.
 */
export function renderCrisis(
  { book, words, chosen, isTouched }: Current,
  { shown }: Detail,
): TemplateResult | typeof nothing {
  const given = givenServices(shown);
  const isNear = isAboutDepression([
    book.courses.find(({ id }) => chosen.kind === 'course' && id === chosen.id),
    book.services.filter(({ id }) => given.has(id)),
  ]);
  return isTouched && isNear ? html`<p class="hint">${words.crisis}</p>` : nothing;
}
