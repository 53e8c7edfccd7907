import type { LocalizedText, PriceBook } from '@forecost/core';
import type { Care, ScenarioEstimate, ScenarioKind } from '@forecost/core/estimate';

interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

/** The English name of an entry of the book; its id where the book has no such entry. */
export function nameIn(entries: readonly Named[] | undefined, id: string): string {
  return english(entries?.find((entry) => entry.id === id)?.name ?? id);
}

/** A text of the price book in English. */
export function english(text: LocalizedText): string {
  return typeof text === 'string' ? text : text.en;
}

/** What is asked about: the course or service by name. */
export function careName(book: PriceBook, care: Care): string {
  return 'course' in care ? nameIn(book.courses, care.course) : nameIn(book.services, care.service);
}

/** The phase of a visit; of a single service, the service. */
export function phaseName(book: PriceBook, care: Care, phase: string): string {
  if ('service' in care) return nameIn(book.services, phase);
  return nameIn(book.courses.find(({ id }) => id === care.course)?.phases, phase);
}

/** `Infusion (IV ketamine infusion)`; the line alone where it is called what its service is. */
export function lineName(book: PriceBook, service: string, line: string): string {
  const own = nameIn(book.services.find(({ id }) => id === service)?.lines, line);
  const whole = nameIn(book.services, service);
  return own === whole ? own : `${own} (${whole})`;
}

/** The name of what an assumption or a warning is about: a line, service, phase, discount, offer, program or category. */
export function subjectName(book: PriceBook, subject: string): string {
  const [service = '', line] = subject.split('/');
  if (subject === 'secondary') return 'the second plan';
  if (line !== undefined) return lineName(book, service, line);
  const phases = book.courses.flatMap((course) => course.phases);
  const { services, discounts = [], financing = [], assistance = [] } = book;
  return nameIn([...services, ...phases, ...discounts, ...financing, ...assistance], subject);
}

const KINDS: Readonly<Record<ScenarioKind, string>> = {
  'self-pay': 'Self-pay',
  package: 'Package',
  'prompt-pay': 'Prompt payment',
  'sliding-scale': 'Sliding scale',
  financed: 'Financed',
  'in-network': 'In network',
  participating: 'Participating',
  'out-of-network': 'Out of network',
  assistance: 'With manufacturer assistance',
};

/** A way to pay by name: `Self-pay`, `Package: Six infusions`. */
export function scenarioName(book: PriceBook, { id, kind }: ScenarioIdentity): string {
  const [, entry] = id.split(':');
  if (entry === undefined) return KINDS[kind];
  const entries = [...book.packages, ...(book.discounts ?? []), ...(book.financing ?? [])];
  return `${KINDS[kind]}: ${nameIn(entries, entry)}`;
}

type ScenarioIdentity = Pick<ScenarioEstimate, 'id' | 'kind'>;
