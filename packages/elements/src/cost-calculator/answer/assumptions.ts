import type { UnknownId } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../../book/localized-text.ts';
import { formatMoney, toWhole } from '../../format/money.ts';
import { handleJump } from '../../form/jump.ts';
import type { AnswerFields } from '../questions/answer-fields.ts';
import type { Answers } from '../plan/answers.ts';
import { isOfPlan, type OpenQuestion, openQuestions } from './open-questions.ts';
import type { Shown } from './summary.ts';

/** The controls that answer an unknown, by id, where they are not called like it in camel case. */
const FIELDS: Partial<Readonly<Record<UnknownId, string>>> = {
  'household-region': 'location',
  'assistance-counting': 'helpCounts',
  'second-plan': 'second',
  copay: 'share',
  coinsurance: 'share',
  'out-of-pocket-maximum': 'outOfPocket',
  'annual-maximum-used': 'annualMaximumLeft',
  'plan-year-start': 'planYear',
  coverage: 'authorization',
  'prior-authorization': 'authorization',
};

/** What nobody has said yet, as questions: the one whose answer would narrow the range most first. */
export function renderAssumptions({
  book,
  words,
  fields,
  detail: { shown },
}: Shown): TemplateResult {
  const questions = openQuestions(book, words, shown, fields.asked);
  let wasForPlan = false;
  return html`<ul class="plain stack tight">
    ${questions.map((one, index) => {
      const { question, assumed, causes } = one;
      const text = renderText(question);
      const field = fieldOf(one, fields);
      const isFirst = index === 0 && questions.length > 1 && causes > 0;
      const isForPlan = !field && isOfPlan(one);
      // Said once of those that follow one another.
      const whom = isForPlan && !wasForPlan && words.whoKnows;
      const labels = [isFirst && words.mostUseful, whom].filter(Boolean);
      wasForPlan = isForPlan;
      const hints = [
        assumed,
        // Cents would be more than anybody knows.
        causes >= 100 &&
          words.changesBy(formatMoney(toWhole(causes, book.currency), book.currency, words.locale)),
      ].filter(Boolean);
      return html`<li>
        ${labels.length ? html`<p class="small label">${labels.join(' · ')}</p>` : nothing}
        ${field ? html`<a class="call block" href="#${field}" @click=${handleJump}>${text}</a>` : text}
        ${hints.length ? html`<p class="hint">${hints.join(' ')}</p>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** The id of the control on the page that settles an unknown, if there is one. */
function fieldOf(
  { unknown, subject, control }: OpenQuestion,
  { asked, answers }: AnswerFields,
): string | undefined {
  if (unknown === 'visit-count') {
    return [...asked].find((id) => /^(part|count)-/.test(id) && !answers[id as keyof Answers]);
  }
  const field = control ?? fieldNamed(unknown, subject, asked);
  // How a copay works is asked of whoever has one.
  return [field, field === 'copayDesign' ? 'share' : ''].find((id) => asked.has(id));
}

function fieldNamed(
  unknown: UnknownId,
  subject: string | undefined,
  asked: ReadonlySet<string>,
): string {
  // A plan that has approved the care covers it, but says nothing of all care out of network.
  if (subject === 'out-of-network') return 'outside';
  if (subject === 'accumulator') return '';
  // Nobody is asked what a second plan asks.
  if (subject === 'secondary') return '';
  if (unknown === 'assistance-used') return `help-${subject}`;
  const own = unknown.replace(/-./g, (letter) => letter[1]!.toUpperCase());
  return asked.has(own) ? own : (FIELDS[unknown] ?? own);
}
