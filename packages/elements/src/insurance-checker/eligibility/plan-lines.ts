import type {
  CostShare,
  CoverageAnswer,
  Limit,
  NetworkBenefits,
  PlanBenefits,
  PriceBook,
} from '@forecost/core';
import { toRange } from '@forecost/core/money';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../../book/localized-text.ts';
import { formatRange } from '../../format/money.ts';
import type { EligibilityWords, LaterWords, SharedWords } from '../../translations/translation.ts';
import type { Said } from './read-answer.ts';

type Words = SharedWords & LaterWords & EligibilityWords;

/** What the plan said: whether it is active, its yearly limits, and the patient's share of each service. */
export function renderPlan(
  book: PriceBook,
  words: Words,
  { network, services }: CoverageAnswer,
  said: Said,
): TemplateResult {
  const heading = said.kind === 'not-found' ? words.notFound : words.actives[activity(said.active)];
  const good = said.kind === 'told' && said.active === true;
  const benefits = good ? said.benefits : undefined;
  const tier = benefits && tierFor(benefits, network);
  return html`<div class="answer stack ${good ? 'covered' : ''}" role="group" aria-labelledby="plan-said">
    <h3 id="plan-said" tabindex="-1">${heading}</h3>
    ${
      benefits && tier
        ? html`<ul class="checklist" dir="auto">
            ${limitLines(book, words, network, benefits).map((line) => html`<li>${line}</li>`)}
            ${
              // A plan pays nothing of what its policies leave out, whatever it says of care in general.
              services.map(({ service, status }) =>
                status === 'not-covered' ? nothing : renderService(book, words, tier, service),
              )
            }
          </ul>`
        : nothing
    }
    <p class="hint">${words.notAPromise}</p>
  </div>`;
}

function activity(active: boolean | undefined): 'yes' | 'no' | 'unknown' {
  return active === undefined ? 'unknown' : active ? 'yes' : 'no';
}

/** The terms for the practice's standing; where that is unknown, those the patient hopes for. */
function tierFor(
  { inNetwork, participating, outOfNetwork }: PlanBenefits,
  network: CoverageAnswer['network'],
): NetworkBenefits | undefined {
  if (network === 'out-of-network' || network === 'not-accepted') {
    return outOfNetwork === 'not-covered'
      ? { costShares: { default: { covered: false } } }
      : outOfNetwork;
  }
  return network === 'participating' ? { ...inNetwork, ...participating } : inNetwork;
}

/** Its yearly limits where the practice stands, each in a line. */
function limitLines(
  book: PriceBook,
  words: Words,
  network: CoverageAnswer['network'],
  benefits: PlanBenefits,
): string[] {
  const tier = tierFor(benefits, network) ?? {};
  const limits: (readonly [string, Limit | undefined])[] = [
    [words.deductible, tier.deductible],
    [words.outOfPocket, tier.outOfPocketMaximum],
    [words.dentalMaximum, benefits.annualMaximums?.dental],
  ];
  return limits.flatMap(([label, limit]) => {
    if (!limit) return [];
    if (limit === 'none') return [words.fact(label, words.none)];
    const print = (amount: typeof limit.amount): string | undefined =>
      amount === undefined ? undefined : formatRange(toRange(amount), book.currency, words);
    return [words.limit(label, print(limit.amount), print(limit.met), print(limit.remaining))];
  });
}

/** Those, and what the patient pays for each service of the answer that is given. */
export function planLines(
  book: PriceBook,
  words: Words,
  { network, services }: CoverageAnswer,
  benefits: PlanBenefits,
  given: ReadonlySet<string>,
): string[] {
  const tier = tierFor(benefits, network);
  const shares = services.flatMap(({ service, status }) => {
    const shown = tier && given.has(service) && status !== 'not-covered';
    const own = shown && sharesOf(book, words, tier, service);
    return own ? [words.fact(own.name, own.same ?? words.list(own.lines))] : [];
  });
  return [...limitLines(book, words, network, benefits), ...shares];
}

/** What is said of a service: of all its lines where it is the same, else of each. */
function sharesOf(book: PriceBook, words: Words, tier: NetworkBenefits, id: string) {
  const service = book.services.find((own) => own.id === id);
  if (!service) return undefined;
  const said = service.lines
    .filter(({ benefit }) => benefit !== 'none')
    .map(({ name, benefit }) => {
      const share = tier.costShares?.[benefit] ?? tier.costShares?.default;
      return [textIn(name, words.tag), shareSentence(book, words, share)] as const;
    });
  const [first] = said;
  const isSame = said.every(([, sentence]) => sentence === first?.[1]);
  return {
    name: textIn(service.name, words.tag),
    same: isSame ? (first?.[1] ?? words.shareUnknown) : undefined,
    lines: said.map(([line, sentence]) => words.fact(line, sentence)),
  };
}

function renderService(book: PriceBook, words: Words, tier: NetworkBenefits, id: string): unknown {
  const shares = sharesOf(book, words, tier, id);
  if (!shares) return nothing;
  const { name, same, lines } = shares;
  return same
    ? html`<li>${renderText(words.fact(name, same))}</li>`
    : html`<li>
        ${renderText(name)}
        <ul class="checklist" dir="auto">
          ${lines.map((line) => html`<li>${renderText(line)}</li>`)}
        </ul>
      </li>`;
}

function shareSentence(book: PriceBook, words: Words, share: CostShare | undefined): string {
  const { covered, copay, coinsurance } = share ?? {};
  if (covered === false) return words.shareNotCovered;
  const amount = copay && formatRange(toRange(copay), book.currency, words);
  const rate = coinsurance && percent(toRange(coinsurance).high, words.locale);
  if (amount) return rate ? words.copayAndShare(amount, rate) : words.copayOf(amount);
  if (rate) return words.shareOf(rate);
  return copay === 0 || coinsurance === 0 ? words.nothingDue : words.shareUnknown;
}

function percent(points: number, locale: string): string {
  return (points / 10_000).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 2 });
}
