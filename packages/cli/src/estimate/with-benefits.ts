import { ForecostError } from '@forecost/core';

/**
 * A request with the benefits of another document put in.
 *
 * @param request a request as written, not yet judged
 * @param document what `forecost benefits --json` printed, or plan benefits as written
 * @throws ForecostError `benefits-twice` where the request has benefits already, and
 *   `coverage-not-in-force` where the payer's answer says that the plan has ended
 */
export function withBenefits(request: unknown, document: unknown): unknown {
  // What is no object is refused where the whole request is read.
  if (!isObject(request)) return request;
  const { insurance = {} } = request;
  if (!isObject(insurance)) return request;
  if ('benefits' in insurance) {
    const path = 'insurance.benefits';
    const expected = 'benefits in the request or in --benefits, not in both';
    throw new ForecostError('The estimate request', [
      { code: 'benefits-twice', path, expected, received: 'both' },
    ]);
  }
  if (isObject(document) && document['active'] === false) {
    const expected = 'an answer about coverage that is in force';
    const advice = 'Ask the patient for another plan, or leave --benefits out.';
    throw new ForecostError("The payer's answer", [
      { code: 'coverage-not-in-force', path: 'active', expected, received: 'false', advice },
    ]);
  }
  const benefits = isObject(document) && 'benefits' in document ? document['benefits'] : document;
  return { ...request, insurance: { ...insurance, benefits } };
}

/** How much of a payer's answer was assumed or not understood, which only `forecost benefits` lists. */
export function doubtLines(document: unknown): string[] {
  const count = (key: string) => {
    const notes = isObject(document) ? document[key] : undefined;
    return Array.isArray(notes) ? notes.length : 0;
  };
  const [lost, assumed] = [count('notUnderstood'), count('assumed')];
  if (lost + assumed === 0) return [];
  const doubts = `${lost} not understood, ${assumed} assumed`;
  return ['', `Of the payer's answer: ${doubts}. \`forecost benefits\` says which.`];
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
