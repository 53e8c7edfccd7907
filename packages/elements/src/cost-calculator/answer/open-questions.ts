import {
  type Assumption,
  type CurrencyCode,
  type PriceBook,
  type ScenarioEstimate,
  type UnknownId,
} from '@forecost/core';
import { formatMoney } from '../../format/money.ts';
import { formatRate } from '../../format/rate.ts';
import type { LaterWords, SharedWords } from '../../translations/translation.ts';
import { nameIn, subjectName } from './names.ts';

type Words = SharedWords & LaterWords;

/** What nobody has said yet, as a question. */
export interface OpenQuestion {
  readonly unknown: UnknownId;
  readonly subject: string | undefined;
  readonly question: string;
  /** The id of the control that asks for it in other words. */
  readonly control: string | undefined;
  /** What the estimate counts with until then; missing where that is no amount. */
  readonly assumed: string | undefined;
  /** How much the answer could narrow the range, in minor units. */
  readonly causes: number;
}

/**
 * The questions, each once, the one whose answer would narrow the range most first.
 *
 * @param asked the ids of the controls on the page
 */
export function openQuestions(
  book: PriceBook,
  words: Words,
  shown: ScenarioEstimate,
  asked?: ReadonlySet<string>,
): readonly OpenQuestion[] {
  const { assumptions } = shown;
  const found = new Map<string, OpenQuestion>();
  const isShareUnsaid = assumptions.some(
    ({ unknown, subject }) => unknown === 'copay-design' && !subject,
  );
  for (const assumption of [...assumptions].sort((a, b) => b.causes - a.causes)) {
    const { unknown, subject, causes } = assumption;
    const control = shareControl(assumption, isShareUnsaid, asked);
    const question = control
      ? control === 'copay'
        ? words.questions.copay('')
        : words[control]
      : unknown === 'cadence'
        ? words.questions.cadence(paceMovesTotal(book, shown) ? unknown : '')
        : questionOf(book, words, unknown, subject);
    // The same is asked of each line of a service.
    if (found.has(question)) continue;
    found.set(question, {
      unknown,
      subject,
      question,
      control,
      assumed: assumedText(words, book.currency, assumption),
      causes,
    });
  }
  return [...found.values()];
}

/**
 * The control that asks for a share of the price in words of its own: what a plan asks for a part of a
 * visit of which a copay says nothing, and, where nothing is said of the visit, what kind of share it has.
 */
function shareControl(
  { unknown, subject }: Pick<Assumption, 'unknown' | 'subject'>,
  isUnsaid: boolean,
  asked: ReadonlySet<string> | undefined,
): 'otherShare' | 'copay' | 'share' | undefined {
  if (!asked || !/^co(ins|pay-d)/.test(unknown)) return undefined;
  if (subject) return asked.has('otherShare') ? 'otherShare' : undefined;
  if (!isUnsaid) return undefined;
  if (!asked.has('copay')) return asked.has('share') ? 'share' : undefined;
  return unknown === 'coinsurance' ? 'copay' : undefined;
}

/** Whether the patient's plan knows it. */
export function isOfPlan({ unknown }: Pick<Assumption, 'unknown'>): boolean {
  return !/^(visit-count|cadence|optional-phase|cash-price|location|household|assistance-used)/.test(
    unknown,
  );
}

/** The question that settles an unknown, in words a patient knows. */
export function questionOf(
  book: PriceBook,
  words: Words,
  unknown: UnknownId,
  subject = '',
): string {
  const [id, line] = subject.split('/');
  const lines = book.services.find((service) => service.id === id)?.lines ?? [];
  const name =
    unknown === 'assistance-used'
      ? nameIn(book.assistance ?? [], words, subject)
      : subject === 'out-of-network'
        ? words.outsideCare
        : subjectName(book, words, id);
  // A service of one line is known by its own name.
  const part = line && lines.length > 1 ? nameIn(lines, words, line) : '';
  return words.questions[unknown](part ? words.list([name, part]) : name);
}

/**
 * Whether another pace may bring the visits to another total: by a plan's year, or where a price without
 * a plan begins or ends after the first visit.
 */
function paceMovesTotal(
  { services, discounts, packages }: PriceBook,
  { kind, visits: [first] }: ScenarioEstimate,
): boolean {
  const dated = JSON.stringify([services, discounts, kind === 'package' && packages]);
  const days = dated.matchAll(/"(?:from|until)":"(.{10})/g);
  return (
    /network|participating|assistance/.test(kind) ||
    [...days].some(([, day]) => day! >= first!.date)
  );
}

/** The bounds of what a plan may say, where they are an amount or a share of one. */
function assumedText(
  words: Words,
  currency: CurrencyCode,
  { assumed, unknown }: Assumption,
): string | undefined {
  const isRate = unknown === 'coinsurance';
  if (
    !assumed ||
    !(isRate || /^(deductible|copay|out-of-pocket-maximum|assistance-used)$/.test(unknown))
  ) {
    return undefined;
  }
  const print = (value: number) =>
    isRate ? formatRate(value, words.locale) : formatMoney(value, currency, words.locale);
  return words.assumed(print(assumed.low), print(assumed.high), print(assumed.likely));
}
