import { ForecostError } from '@forecost/core';

/**
 * A request with the benefits of another document put in.
 *
 * @param request a request as written, not yet judged
 * @param document what `forecost benefits --json` printed, or plan benefits as written
 * @throws ForecostError `benefits-twice` where the request has benefits already
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
  const benefits = isObject(document) && 'benefits' in document ? document['benefits'] : document;
  return { ...request, insurance: { ...insurance, benefits } };
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
