import { describe, expect, it } from 'vitest';
import { normalizeName } from './normalize-name.ts';

describe('normalizeName', () => {
  it.each([
    ['Blue Cross & Blue Shield', 'blue cross blue shield'],
    ['Blue Cross and Blue Shield', 'blue cross blue shield'],
    ['  TRIPLE-S   Salud, Inc. ', 'triple s salud inc'],
    ['Médica', 'medica'],
    // The Turkish dotted capital I would change under a Turkish locale.
    ['CIGNA İNC', 'cigna inc'],
    ['Highland', 'highland'],
    ['…', ''],
  ])('reduces %j to %j', (text, name) => {
    expect(normalizeName(text)).toBe(name);
  });
});
