import type { Attachment, CoverageAnswer, PriceBook, ServiceCoverage } from '@forecost/core';
import { coverageAnswer } from '@forecost/core/coverage';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../book/localized-text.ts';
import { speaksOfDepression } from '../crisis/depression.ts';
import { formatDay } from '../format/date.ts';
import { payerMeant, payerName } from '../payer/payer-chosen.ts';
import type { CheckerWords, LaterWords } from '../translations/translation.ts';
import type { CheckerHost } from './checker-host.ts';
import { renderEligibility } from './eligibility-fold.ts';

type Words = CheckerWords & LaterWords;

/** As many services with one answer as are read at a glance. */
const MOST_NAMES = 10;

/**
 * What the list knows: of the practice's standing with the plan, one sentence; and service by service.
 *
 * @param typed the insurer's name as it stands in the field
 * @param isTyping whether it may still become another's: until then it says nothing
 */
export function renderAnswer(
  host: CheckerHost,
  words: Words,
  typed: string,
  isTyping: boolean,
  state: string | undefined,
): { readonly network: string; readonly services: TemplateResult } {
  const { planType } = host.shared;
  // What is typed may be a plan of the program that the list does not know.
  const isNamed = !!typed && !isTyping;
  const payer = isNamed ? host.shared.payer : payerMeant(host.priceBook, host.shared);
  const answer = coverageAnswer(host.priceBook, {
    ...(payer && { payer }),
    ...(planType && { planType }),
    ...(state && { state }),
  });
  // A book may list insurers alone.
  if (!answer.services[0] && host.priceBook.services[0]) {
    return { network: words.reasons['never-billed'], services: html`<p>${host.renderCall()}</p>` };
  }
  const { payer: insurer, network: standing } = answer;
  // Unknown although something is known: of plans of some types.
  const isKnown =
    standing !== 'unknown' ||
    (!planType && Object.values(insurer?.planTypes ?? {}).some((one) => one !== insurer?.network));
  const network = words.networks[standing](
    insurer && isKnown ? payerName(insurer, planType, words) : '',
  );
  return {
    // Nothing is said of a plan that is still being named.
    network: planType === 'none' || (typed && isTyping) ? '' : network,
    services: renderCoverage(host, words, answer, typed, isNamed),
  };
}

/** Service by service; where the list does not know, the way to find out. */
function renderCoverage(
  host: CheckerHost,
  words: Words,
  answer: CoverageAnswer,
  typed: string,
  isNamed: boolean,
): TemplateResult {
  const { payer, planType, network, services } = answer;
  const book = host.priceBook;
  const open = network === 'unknown' || services.some(({ status }) => status === 'unknown');
  const insured = planType !== 'none';
  return html`${payer?.note ? html`<p>${renderText(textIn(payer.note, words.tag))}</p>` : nothing}
    ${renderServices(book, words, answer, isNamed)}
    ${renderWayOut(host, words, () => questionOf(book, words, answer, typed), open && insured)}
    ${insured && host.eligibilityEndpoint ? renderEligibility(host, words, answer, typed) : nothing}
    ${insured ? html`<p class="hint">${words.notEligibility}</p>` : nothing}
    ${speaksOfDepression(book) ? html`<p class="hint">${words.crisis}</p>` : nothing}`;
}

/** To the phone, and, where something can be found out, to the callback form, if the page has one. */
function renderWayOut(
  host: CheckerHost,
  words: Words,
  question: () => Attachment,
  isOpen: boolean,
): TemplateResult {
  const form = document.querySelector('fc-callback-form');
  const handleAsk = (): void => {
    host.share({ question: question() });
    host.emit('fc-ask');
    form?.scrollIntoView();
  };
  return html`<p class="row">
    ${
      form && isOpen
        ? html`<button class="button" part="button" type="button" @click=${handleAsk}>
            ${words.askUs}
          </button>`
        : nothing
    }
    ${host.renderCall()}
  </p>`;
}

/** Services with the same answer stand together, in the book's order, so that nothing is said twice. */
function renderServices(
  book: PriceBook,
  words: Words,
  { payer, planType, network, services }: CoverageAnswer,
  isNamed: boolean,
): TemplateResult {
  // The terms of Original Medicare are law, the same of everyone who bills it.
  const isOutside = network === 'out-of-network' && planType !== 'medicare';
  const groups = new Map<string, ServiceCoverage[]>();
  for (const coverage of services) {
    const key = JSON.stringify({ ...coverage, service: '' });
    groups.set(key, [...(groups.get(key) ?? []), coverage]);
  }
  return html`<ul class="answers stack">
    ${[...groups.values()].map((group) => {
      const [first] = group;
      const { reason, status } = first!;
      // What the book says of every plan is not what that of a patient says whose plan it does not know.
      const isUsual = !payer && reason === 'policy' && status !== 'unknown';
      const why = isUsual
        ? words.mostPlans
        : words.reasons[reason === 'payer-unknown' && isNamed ? 'no-policy' : reason];
      const say = isUsual
        ? words.usualCoverage
        : isOutside && status.startsWith('covered') && words.ifOutside;
      return renderGroup(words, namesOf(book, group, words.tag), first!, why, say);
    })}
  </ul>`;
}

function namesOf(book: PriceBook, group: readonly ServiceCoverage[], tag: string): string[] {
  return group.map(({ service: id }) => {
    const service = book.services.find((candidate) => candidate.id === id);
    return service ? textIn(service.name, tag) : id;
  });
}

/** What the practice is asked to find out, as lines for the patient to see. */
function questionOf(
  book: PriceBook,
  words: Words,
  { planType, services }: CoverageAnswer,
  typed: string,
): Attachment {
  const open = services.filter(({ status }) => status === 'unknown');
  const type = planType ? words.planTypes[planType] : words.dontKnow;
  return {
    title: words.questionTitle,
    lines: [
      words.fact(words.payer, typed || words.dontKnow),
      words.fact(words.planType, type),
      ...namesOf(book, open, words.tag).map((name) => words.fact(words.coverages.unknown, name)),
    ],
  };
}

function renderGroup(
  words: Words,
  names: readonly string[],
  { status, reason, criteria, note, source, asOf, nextStep, haveReady }: ServiceCoverage,
  why: string,
  say: false | ((coverage: string) => string),
): TemplateResult {
  // What is not billed here says nothing of what the plan pays for elsewhere.
  const coverage = words.coverages[reason === 'not-accepted' ? reason : status];
  return html`<li class="answer stack ${say ? '' : status}">
    <div>
      <p class="badge">${say ? say(coverage) : coverage}</p>
      ${renderNames(names.slice(0, MOST_NAMES))}
      ${
        names.length > MOST_NAMES
          ? html`<details>
              <summary>${words.moreServices(names.length - MOST_NAMES)}</summary>
              ${renderNames(names.slice(MOST_NAMES))}
            </details>`
          : nothing
      }
    </div>
    <p>${why} ${note ? renderText(textIn(note, words.tag)) : nothing}</p>
    ${
      criteria.length
        ? html`<div>
            <h4>${words.criteria}</h4>
            <ul class="checklist" dir="auto">
              ${criteria.map((criterion) => html`<li>${renderText(textIn(criterion, words.tag))}</li>`)}
            </ul>
            <p class="hint">${words.criteriaNote}</p>
          </div>`
        : nothing
    }
    ${
      haveReady.length
        ? renderFact(words.ready, words.list(haveReady.map((item) => words.readyItems[item])))
        : nothing
    }
    ${renderFact(words.next, words.nextSteps[nextStep])}
    ${
      source && asOf
        ? html`<p class="hint">
            ${renderText(words.source(textIn(source, words.tag), formatDay(asOf, words)))}
          </p>`
        : nothing
    }
  </li>`;
}

/** One below the other, because a name may hold commas. */
function renderNames(names: readonly string[]): TemplateResult[] {
  return names.map((name) => html`<h3>${renderText(name)}</h3>`);
}

function renderFact(label: string, text: string): TemplateResult {
  return html`<p><span class="label">${label}:</span> ${text}</p>`;
}
