import { describe, expect, it } from 'vitest';
import { secondPlan } from '../src/benefits/second-plan.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { LineEstimate } from '../src/estimate/types.ts';
import type { PriceBook, Service } from '../src/price-book/types.ts';
import { holds } from './arbitraries.ts';
import { bookOf, type Case, cases, requestOf } from './plain-cases.ts';
import { type PlainLine, plainPlan, type PlainShare } from './plain-plan.ts';

function plainLines(book: PriceBook, own: LineEstimate, assisted: boolean): PlainLine {
  const { network, lines } = book.services.find(({ id }) => id === own.service) as Service;
  const { cashPrice } = lines.find(({ id }) => id === own.line) as Service['lines'][number];
  const entry = book.allowedAmounts.find(
    ({ service, line: id }) => service === own.service && id === own.line,
  );
  const program = book.assistance?.find(({ lines: helped }) =>
    helped.some(({ service, line }) => service === own.service && line === own.line),
  );
  return {
    benefit: own.benefit,
    tier: network ? 'out' : 'in',
    charge: own.charge,
    cash: cashPrice as number,
    allowed: entry && 'amount' in entry.rate ? (entry.rate.amount as number) : 0,
    program: assisted ? program : undefined,
  };
}

/** The first line that the estimator and the plain rules disagree about, or nothing. */
function difference(of: Case) {
  const book = bookOf(of);
  const { scenarios } = estimate(book, requestOf(of));
  for (const { id, kind, total, visits } of scenarios) {
    if (kind !== 'in-network' && kind !== 'assistance') continue;
    const billed = visits.map(({ date, lines }) => ({
      date,
      lines: lines.map((own) => plainLines(book, own, kind === 'assistance')),
    }));
    const plain = plainPlan(of.plan, billed);
    const least = sumOf(plainPlan(of.plan, billed, true));
    const isOpen = kind === 'assistance' && of.plan.assistanceCounting === 'accumulator';
    const second = secondPlan(of.plan);
    // A second plan may pay nothing of this care where nobody says that it covers it.
    const without = { ...of.plan, secondary: 'none' } as const;
    const leanest = second?.covered || second?.formula === 'medigap' ? of.plan : without;
    const others = [of.plan, leanest].flatMap((own) =>
      [true, false].map((kindest) => sumOf(plainPlan(own, billed, kindest, isOpen))),
    );
    let sum = 0;
    for (const [visit, { date, lines }] of visits.entries()) {
      for (const [index, own] of lines.entries()) {
        const expected = plain[visit]?.[index] as PlainShare;
        const received = Object.fromEntries(
          Object.keys(expected).map((part) => [part, own[part as keyof PlainShare]]),
        );
        sum += expected.patientPays;
        if (JSON.stringify(received) !== JSON.stringify(expected)) {
          return { id, date, line: `${own.service}/${own.line}`, received, expected };
        }
      }
    }
    const { low, likely, high } = total;
    const [cheapest, dearest] = [Math.min(least, ...others), Math.max(sum, ...others)];
    // Beside a limit of the family, of which the law leaves this member's part open, an accumulator is bound only.
    const isHeld =
      isOpen && of.plan.inNetwork?.familyOutOfPocketMaximum
        ? low <= cheapest && high >= dearest
        : low === cheapest && high === dearest;
    if (!isHeld || likely !== sum) return { id, total, sum, least, others };
  }
  return undefined;
}

function sumOf(visits: readonly (readonly PlainShare[])[]): number {
  return visits.flat().reduce((all, { patientPays }) => all + patientPays, 0);
}

describe('the estimator', { timeout: 600_000 }, () => {
  it('agrees with the same rules written plainly, line by line, when nothing is unknown', () => {
    holds(cases, (of) => {
      expect(difference(of)).toBeUndefined();
      return true;
    });
  });
});
