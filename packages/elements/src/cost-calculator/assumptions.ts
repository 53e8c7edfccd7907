import type { PriceBook, ScenarioEstimate, UnknownId } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../book/localized-text.ts';
import { formatMoney } from '../format/money.ts';
import { handleJump } from '../form/jump.ts';
import type { LaterWords, SharedWords } from '../translations/translation.ts';
import type { AnswerFields } from './answer-fields.ts';
import type { Answers } from './answers.ts';
import { nameIn, subjectName } from './names.ts';

/** The controls that answer an unknown, by id; the others the patient cannot settle here. */
const FIELDS: Partial<Readonly<Record<UnknownId, string>>> = {
  location: 'location',
  'household-size': 'householdSize',
  'household-income': 'householdIncome',
  'household-region': 'location',
  'assistance-counting': 'helpCounts',
  network: 'network',
  deductible: 'deductible',
  'deductible-met': 'deductibleMet',
  copay: 'share',
  'copay-design': 'copayDesign',
  coinsurance: 'share',
  'out-of-pocket-maximum': 'outOfPocket',
  'out-of-pocket-met': 'outOfPocketMet',
  'plan-year-start': 'planYear',
  'prior-authorization': 'authorization',
};

/**
 * What nobody has said yet, as questions: the one whose answer would narrow the range most first.
 *
 * @param fields the controls on the page
 */
export function renderAssumptions(
  book: PriceBook,
  words: SharedWords & LaterWords,
  { assumptions }: ScenarioEstimate,
  fields: AnswerFields | undefined,
): TemplateResult {
  const sorted = [...assumptions].sort((a, b) => b.causes - a.causes);
  return html`<ul class="plain stack tight">
    ${sorted.map(({ unknown, subject, causes }, index) => {
      const field = fields && fieldOf(unknown, fields);
      return html`<li>
        ${index === 0 && sorted.length > 1 ? html`<span class="small label block">${words.mostUseful}</span>` : nothing}
        ${renderText(questionOf(book, words, unknown, subject))}
        ${field ? html`<a href="#${field}" @click=${handleJump}>${words.answerThis}</a>` : nothing}
        ${
          causes > 0
            ? html`<span class="hint block"
                >${words.changesBy(formatMoney(causes, book.currency, words.locale))}</span
              >`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

/** The question that settles an unknown, in words a patient knows. */
export function questionOf(
  book: PriceBook,
  words: SharedWords & LaterWords,
  unknown: UnknownId,
  subject = '',
): string {
  const [id, line] = subject.split('/');
  const lines = book.services.find((service) => service.id === id)?.lines ?? [];
  const name = subject === 'out-of-network' ? words.outsideCare : subjectName(book, words, id);
  // A service of one line is known by its own name.
  const part = line && lines.length > 1 ? nameIn(lines, words, line) : '';
  return words.questions[unknown](part ? words.list([name, part]) : name);
}

/** The id of the control on the page that settles an unknown, if there is one. */
function fieldOf(unknown: UnknownId, { asked, answers }: AnswerFields): string | undefined {
  if (unknown === 'visit-count') {
    return [...asked].find((id) => /^(part|count)-/.test(id) && !answers[id as keyof Answers]);
  }
  const field = FIELDS[unknown] ?? '';
  // How a copay works is asked of whoever has one.
  return [field, field === 'copayDesign' ? 'share' : ''].find((id) => asked.has(id));
}
