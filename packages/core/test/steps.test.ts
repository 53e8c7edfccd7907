// Not vitest's: it takes longer to expect a million times than to estimate ten thousand.
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { estimate } from '../src/estimate/estimate.ts';
import type { LineEstimate, Step } from '../src/estimate/types.ts';
import { holds } from './arbitraries.ts';
import { opened, type Opening, openings } from './opened.ts';
import { bookOf, type Case, cases, requestOf } from './plain-cases.ts';

/** What a patient can work out from a line's steps alone, as the line itself has it. */
function fromSteps(steps: readonly Step[]) {
  const step = (rule: Step['rule']) => steps.find((own) => own.rule === rule);
  const result = (rule: Step['rule']) => step(rule)?.result ?? 0;
  const at = (rule: Step['rule'], operand: string) => step(rule)?.operands[operand] ?? 0;
  const charge = at('charge', 'price') * at('charge', 'units');
  if (step('not-covered')) {
    const patientPays = result('not-covered');
    return { charge, allowed: 0, planPays: 0, patientPays, writeOff: charge - patientPays };
  }
  const allowed = result('allowed-amount');
  const [deductible, copay] = [result('deductible'), result('copay')];
  const share = (at('coinsurance', 'base') * at('coinsurance', 'rate')) / 10_000;
  ok(Math.abs(result('coinsurance') - share) <= 0.5);
  if (step('coinsurance')) equal(at('coinsurance', 'base'), allowed - deductible - copay);
  if (step('deductible')) ok(deductible <= at('deductible', 'left'));
  if (step('copay')) ok(copay <= at('copay', 'copay'));
  const asked = deductible + copay + result('coinsurance');
  const owed = step('out-of-pocket-maximum')
    ? Math.min(asked, at('out-of-pocket-maximum', 'left'))
    : asked;
  equal(step('out-of-pocket-maximum')?.result ?? owed, owed);
  if (step('assistance')) equal(at('assistance', 'owed'), owed);
  const help = result('assistance');
  const over = result('annual-maximum');
  if (over > 0) equal(at('annual-maximum', 'left'), allowed - owed - over);
  const second = result('secondary-pays');
  const left = at('secondary-pays', 'owed');
  if (second > 0) equal(left, owed + over - help);
  if (step('secondary-pays')?.operands['base'] !== undefined) {
    const alone = at('secondary-pays', 'alone') - at('secondary-pays', 'paid');
    equal(second, Math.min(left, alone));
  }
  const above = at('balance-bill', 'asked') - at('balance-bill', 'allowed');
  return {
    charge,
    allowed,
    planPays: allowed - owed - over + second,
    patientPays: owed + over - help - second + above,
    writeOff: result('write-off'),
  };
}

function shown({ charge, allowed, planPays, patientPays, writeOff }: LineEstimate) {
  return { charge, allowed, planPays, patientPays, writeOff };
}

describe('the steps of a line', { timeout: 600_000 }, () => {
  it('work out to what it says, whatever of the plan is known only within bounds', () => {
    const generated = fc.tuple(cases, fc.option(openings, { nil: [] }));
    holds(generated, ([of, chosen]: [Case, readonly Opening[]]) => {
      const benefits = opened(of.plan, chosen);
      const { scenarios } = estimate(bookOf(of), requestOf(of, benefits));
      const insured = scenarios.filter(({ kind }) => kind !== 'self-pay');
      // Visits that are alike share their lines.
      const lines = new Set(
        insured.flatMap(({ visits }) => visits.flatMap((visit) => visit.lines)),
      );
      for (const line of lines) {
        deepEqual(fromSteps(line.steps), shown(line));
        for (const { source, operands } of line.steps) {
          ok(source);
          ok(Object.values(operands).every(Number.isSafeInteger));
        }
      }
      return true;
    });
  });
});
