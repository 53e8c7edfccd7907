import { ForecostError } from '@forecost/core';

/** That a price book could not be had. */
export function bookRefused(code: string, received: string): ForecostError {
  const expected = 'a price book in JSON';
  const advice = 'Check the address in src and, where it is on another site, CORS.';
  return new ForecostError('The price book', [{ code, path: '', expected, received, advice }]);
}
