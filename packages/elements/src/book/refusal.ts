import { ForecostError } from '@forecost/core';

/** What to do, by the code of the refusal. */
const ADVICE: Readonly<Record<string, string>> = {
  'book-unreachable':
    'Check the address in src. Where it is on another site, that site has to allow this one (CORS), and this page’s Content-Security-Policy that site (connect-src).',
  'book-not-json':
    'Open the address in a browser: what is there has to be the whole price book, in UTF-8, and nothing else.',
};

/** That a price book could not be had. */
export function bookRefused(code: string, received: string): ForecostError {
  const expected = 'a price book in JSON';
  const advice = ADVICE[code] ?? '';
  return new ForecostError('The price book', [{ code, path: '', expected, received, advice }]);
}
