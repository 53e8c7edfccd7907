import { COPAY_DESIGNS, isIsoDate, type PlanType, type PriceBook } from '@forecost/core';
import type { SharedState } from '../../store/book-store.ts';
import type { SharedWords } from '../../translations/translation.ts';
import { type Answers, UNKNOWN } from '../plan/answers.ts';
import { type Choices, LINK, type Paying, readCount } from '../choices.ts';

/** Everything a link restores. */
export interface Linked {
  readonly choices: Choices;
  readonly answers: Answers;
  readonly shared: SharedState;
}

/**
 * What each answer may be, as `name=value`; a figure is any short text, as it is read again. Answers
 * not named here never get into a link.
 */
const ALLOWED = new RegExp(
  `^(network=(in|out-of)-network|share=(copay|coinsurance)|copayDesign=(${COPAY_DESIGNS.join('|')})|planYear=(0[1-9]|1[0-2])|authorization=(approved|denied)|helpCounts=(counts|accumulator|maximizer)|second=(none|medigap(-(hd[fg]|[cfgkln]))?)|(outside|part-.*)=(yes|no)|(deductible(Met)?|copay|coinsurance|otherShare|outOfPocket(Met)?|annualMaximumLeft|(count|help)-[\\w-]+)=(?!\\${UNKNOWN}$).{0,12})$`,
);

/** The fragment of an address that restores choices: care, dates, way to pay and plan; nothing about the household. */
export function writeLink(book: PriceBook, { choices, answers, shared }: Linked): string {
  const { chosen, date, visits, paying, way } = choices;
  const { payer, planType, location } = shared;
  const named = {
    practice: book.practice.id,
    ...(chosen && { [chosen.kind]: chosen.id }),
    ...(chosen?.kind === 'service' ? { visits } : {}),
    date,
    paying,
    way,
    payer,
    planType,
    location,
  };
  const entries = [
    ...Object.entries(named),
    ...(Object.entries(answers) as [string, string][]).filter((entry) => isAllowed(...entry)),
  ];
  return `${LINK}${new URLSearchParams(entries.filter((entry): entry is [string, string] => !!entry[1]))}`;
}

/**
 * What a fragment restores, as far as it fits the book; `undefined` where it is not a link, or one
 * of another practice.
 */
export function readLink(
  book: PriceBook,
  { planTypes }: SharedWords,
  fragment: string,
): Linked | undefined {
  if (!fragment.startsWith(LINK)) return undefined;
  const found = new URLSearchParams(fragment.slice(LINK.length));
  const get = (name: string) => found.get(name) ?? '';
  if (get('practice') !== book.practice.id) return undefined;
  const has = (entries: readonly { readonly id: string }[], id: string) =>
    entries.some((entry) => entry.id === id) ? id : undefined;
  const [course, service] = [has(book.courses, get('course')), has(book.services, get('service'))];
  const paying = /^(self-pay|insurance|unsure)$/.test(get('paying')) && (get('paying') as Paying);
  const chosen = course
    ? ({ kind: 'course', id: course } as const)
    : service && ({ kind: 'service', id: service } as const);
  return {
    choices: {
      ...(chosen && { chosen }),
      date: isIsoDate(get('date')) ? get('date') : '',
      visits: readCount(get('visits')) === undefined ? '1' : get('visits'),
      ...(paying && { paying }),
      ...(get('way') && { way: get('way') }),
    },
    answers: Object.fromEntries([...found].filter((entry) => isAllowed(...entry))),
    shared: {
      payer: has(book.payers, get('payer')),
      planType: (Object.keys(planTypes) as PlanType[]).find((type) => type === get('planType')),
      location: has(book.practice.locations, get('location')),
    },
  };
}

function isAllowed(name: string, value: string): boolean {
  return ALLOWED.test(`${name}=${value}`);
}
