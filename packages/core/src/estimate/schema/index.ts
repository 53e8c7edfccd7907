import * as z from 'zod/mini';
import { checkPlanBenefits } from '../../benefits/check/check.ts';
import { ForecostError, type Problem } from '../../errors.ts';
import type { CurrencyCode } from '../../money/minor-units.ts';
import { amountsIn } from '../../price-book/schema/amounts.ts';
import { refuseBeyondLimits } from '../../price-book/schema/limits.ts';
import { problemsOf } from '../../price-book/schema/problems.ts';
import type { PriceBook } from '../../price-book/types.ts';
import type { EstimateRequest } from '../types.ts';
import { besideMedicare } from './beside-medicare.ts';
import { estimateRequestSchema } from './request-schema.ts';
import { unknownIds } from './unknown-ids.ts';
import { usedAboveCap } from './used-above-cap.ts';

/**
 * Reads an estimate request as people write it.
 *
 * @param json a parsed JSON document: amounts are decimals in the currency, rates fractions (0.2)
 * @throws ForecostError with every problem of shape, or else every contradiction in the benefits
 */
export function parseEstimateRequest(json: unknown, currency: CurrencyCode): EstimateRequest {
  refuse(refuseBeyondLimits(json).map(unseen));
  const schema = estimateRequestSchema(amountsIn(currency));
  const result = z.safeDecode(schema, json as never, { reportInput: true });
  if (!result.success) {
    throw new ForecostError('The estimate request', problemsOf(result.error.issues).map(unseen));
  }
  const contradictions = checkPlanBenefits(result.data.insurance?.benefits ?? {}, currency);
  refuse([
    ...contradictions.map((own) => ({ ...own, path: `insurance.benefits.${own.path}` })),
    ...besideMedicare(result.data),
  ]);
  return result.data;
}

/**
 * Refuses a request that names what its book does not have: a course, service, phase, location, payer,
 * discount or manufacturer program; and one by which a program paid more than it pays in a year.
 *
 * @throws ForecostError `unknown-` and what it would be, for each such id, with the one most likely
 *   meant; `used-above-cap`
 */
export function refuseUnknownIds(book: PriceBook, request: EstimateRequest): void {
  refuse([...unknownIds(book, request), ...usedAboveCap(book, request)]);
}

/**
 * The problem without what may be personal: whatever is about the patient's household, texts that are
 * neither nearly one of those expected nor a number, and keys of several words.
 */
function unseen(problem: Problem): Problem {
  const { code, received, expected, advice } = problem;
  const path = problem.path.replace(/[^.]*\s.*/, '…');
  const own = { ...problem, path };
  if (path.startsWith('household') && !/^(unknown|missing)/.test(code)) {
    return {
      ...own,
      received: 'something else',
      expected: code === 'likely-outside-range' ? withoutNumbers(expected) : expected,
      ...(advice && { advice: withoutNumbers(advice) }),
    };
  }
  if (path !== problem.path && received.startsWith('the key')) {
    return { ...own, received: 'another key' };
  }
  return received.startsWith('"') && !advice ? { ...own, received: 'another text' } : own;
}

function withoutNumbers(words: string): string {
  return words.replaceAll(/\d+(\.\d+)?/g, '…');
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ForecostError('The estimate request', problems);
}
