import type { BenefitLoop } from './persons.ts';
import type { Segment } from './segments.ts';
import type { Separators } from './separators.ts';

/** An EB segment with what hangs on it, its elements by name. */
export interface Benefit {
  readonly where: string;
  /** EB01. */
  readonly code: string;
  /** EB02: IND, FAM. */
  readonly level: string;
  /** EB03; empty where the segment names none. */
  readonly serviceTypes: readonly string[];
  /** EB04. */
  readonly insuranceType: string;
  /** EB05. */
  readonly description: string;
  /** EB06. */
  readonly period: string;
  /** EB07. */
  readonly money: string;
  /** EB08. */
  readonly percent: string;
  /** EB09 and EB10. */
  readonly quantityOf: string;
  readonly quantity: string;
  /** EB11: Y, N, U. */
  readonly authorization: string;
  /** EB12: Y, N, U, W. */
  readonly network: string;
  /** Whether it is for a procedure code (EB13) rather than for service types. */
  readonly ofProcedure: boolean;
  /** Whether it is for diagnoses it points to (EB14). */
  readonly ofDiagnosis: boolean;
  /** MSG01, in order. */
  readonly messages: readonly string[];
  /** The qualifying segments that are not of a related entity (LS to LE). */
  readonly details: readonly Segment[];
  /** Whether a related entity is named: a provider, a network, another payer. */
  readonly namesEntity: boolean;
  /** The names of such entities that are organizations, but for employers. */
  readonly organizations: readonly string[];
}

/** Names the elements of an EB segment. In 4010 nothing repeats; a payer then repeats the segment. */
export function readBenefitSegment(loop: BenefitLoop, separators: Separators): Benefit {
  const { elements, where } = loop.segment;
  const at = (place: number) => elements[place] ?? '';
  const types = separators.repetition ? at(3).split(separators.repetition) : [at(3)];
  const details = withoutRelatedEntities(loop.details);
  return {
    where,
    code: at(1),
    level: at(2),
    serviceTypes: types.filter((type) => type !== ''),
    insuranceType: at(4),
    description: at(5),
    period: at(6),
    money: at(7),
    percent: at(8),
    quantityOf: at(9),
    quantity: at(10),
    authorization: at(11),
    network: at(12),
    ofProcedure: at(13) !== '',
    ofDiagnosis: at(14) !== '',
    messages: details.filter(({ id }) => id === 'MSG').map((message) => message.elements[1] ?? ''),
    details,
    namesEntity: loop.details.some(({ id }) => id === 'LS'),
    organizations: loop.details.flatMap(organizationOf),
  };
}

/** The name in an NM1 segment of a non-person entity (NM102 2) that is no employer (NM101 36). */
function organizationOf({ id, elements }: Segment): string[] {
  const [, entity, kind, name] = elements;
  return id === 'NM1' && kind === '2' && entity !== '36' && name ? [name] : [];
}

function withoutRelatedEntities(details: readonly Segment[]): Segment[] {
  let inside = false;
  return details.filter(({ id }) => {
    if (id === 'LS') inside = true;
    if (id !== 'LE') return !inside;
    inside = false;
    return false;
  });
}
