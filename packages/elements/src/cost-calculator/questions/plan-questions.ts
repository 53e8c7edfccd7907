import type { Care, Payer, PlanType, PriceBook, UnknownId } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { payersByName } from '../../payer/by-name.ts';
import type { SharedState } from '../../store/book-store.ts';
import type { AnswerFields } from './answer-fields.ts';
import { textIn } from '../../book/localized-text.ts';
import type { PlanAnswers } from '../plan/answers.ts';
import { mayNeedApproval } from '../plan/may-need-approval.ts';
import { otherBenefits } from '../plan/other-benefits.ts';
import { isSettled } from '../plan/program-terms.ts';
import { SECOND_NAMES } from '../plan/second-plan.ts';
import { servicesOf } from '../plan/services-of.ts';
import { standingOf } from '../plan/standing.ts';
import { renderTitledGroup } from './titled-group.ts';

/**
 * The insurer and the plan type, which the whole page shares, then the questions about the plan that
 * no program's rules settle.
 */
export function renderInsurance(
  book: PriceBook,
  care: Care,
  shared: SharedState,
  fields: AnswerFields,
  handleShared: (name: 'payer' | 'planType', value: string) => void,
): TemplateResult {
  const { words } = fields;
  const { payer, planType } = shared;
  const { insurer, listed, asksOutside, isOpen } = standingOf(book, shared, fields.answers);
  return html`<div class="pair">
      ${fields.choose(
        { id: 'payer', label: words.payer },
        [['', words.otherPayer], ...payersByName(book).map(({ id, name }) => [id, name] as const)],
        payer,
        (value) => handleShared('payer', value),
      )}
      ${fields.choose(
        { id: 'plan-type', label: words.planType },
        [['', words.dontKnow], ...Object.entries(words.planTypes)],
        planType,
        (value) => handleShared('planType', value),
      )}
      ${
        listed === 'unknown' && planType !== 'none'
          ? fields.yesNo(
              'network',
              words.questions.network(''),
              words.networkHelp,
              'in-network',
              'out-of-network',
            )
          : nothing
      }
      ${asksOutside ? fields.yesNo('outside', words.questions.coverage(words.outsideCare)) : nothing}
    </div>
    ${isOpen ? renderPlan(book, care, fields, planType, insurer) : nothing}`;
}

/** The questions about the plan, each answerable by "I don't know", with what the word means. */
function renderPlan(
  book: PriceBook,
  care: Care,
  fields: AnswerFields,
  planType: PlanType | undefined,
  insurer: Payer | undefined,
): TemplateResult {
  const { words, answers } = fields;
  const { questions } = words;
  const { assistance = [] } = book;
  const services = servicesOf(book, care);
  const hasOthers = otherBenefits(book, care, planType).length > 0;
  const figure = (
    name: keyof PlanAnswers,
    unknown: UnknownId,
    hint = '',
    kind: 'amount' | 'percent' = 'amount',
  ) =>
    isSettled(planType, name) ? nothing : fields.figure(name, questions[unknown](''), hint, kind);
  const select = (
    name: keyof PlanAnswers,
    label: string,
    options: readonly (readonly [string, string])[],
    hint = '',
  ) => (isSettled(planType, name) ? nothing : fields.select(name, label, options, hint));
  const renderOthers = (hint: string) =>
    hasOthers && !isSettled(planType, 'otherShare')
      ? fields.figure('otherShare', words.otherShare, hint, 'percent')
      : nothing;
  const { entries } = Object;
  const programs =
    insurer?.government || isSettled(planType, 'helpCounts')
      ? []
      : assistance.filter(({ lines }) =>
          lines.some(({ service }) => services.some(({ id }) => id === service)),
        );
  return renderTitledGroup(
    'plan-title',
    words.planTitle,
    isSettled(planType, 'outOfPocket') ? words.setByLaw : words.planHint,
    html`<div class="pair">
      ${figure('deductible', 'deductible', words.deductibleHelp)}
      ${figure('deductibleMet', 'deductible-met', words.deductibleMetHelp)}
      ${select('share', words.share, entries(words.shares), words.shareHelp)}
      ${
        answers.share === 'copay'
          ? [
              figure('copay', 'copay', hasOthers ? words.copayHelp : ''),
              select('copayDesign', questions['copay-design'](''), entries(words.copayDesigns)),
              renderOthers(''),
            ]
          : nothing
      }
      ${
        answers.share === 'coinsurance'
          ? [
              figure('coinsurance', 'coinsurance', '', 'percent'),
              renderOthers(words.otherShareHelp),
            ]
          : nothing
      }
      ${figure('outOfPocket', 'out-of-pocket-maximum', words.outOfPocketHelp)}
      ${figure('outOfPocketMet', 'out-of-pocket-met', words.outOfPocketMetHelp)}
      ${
        services.some(({ lines }) => lines.some(({ benefit }) => benefit === 'dental'))
          ? figure('annualMaximumLeft', 'annual-maximum-used')
          : nothing
      }
      ${select('planYear', questions['plan-year-start'](''), months(words), words.planYearHelp)}
      ${select('second', questions['second-plan'](''), entries({ none: words.no, ...SECOND_NAMES }), words.secondHelp)}
      ${
        mayNeedApproval(book, services, insurer?.id)
          ? select('authorization', words.authorization, entries(words.authorizations))
          : nothing
      }
      ${
        programs.length
          ? select('helpCounts', questions['assistance-counting'](''), entries(words.helpCounts))
          : nothing
      }
      ${programs.map(({ id, name, perYear }) =>
        perYear
          ? fields.figure(
              `help-${id}`,
              questions['assistance-used'](textIn(name, words.tag)),
              words.helpUsedHelp,
            )
          : nothing,
      )}
    </div>`,
  );
}

/** The months of a year as `01` to `12` with their names. */
function months({ monthNames }: AnswerFields['words']): (readonly [string, string])[] {
  return monthNames.map((name, index) => [String(index + 1).padStart(2, '0'), name]);
}
